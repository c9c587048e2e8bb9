// How smoothly a window moves: when each of its frames began, and how long the work for it took.
import { _electron } from 'playwright'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { quantile, shareOf } from './statistics.mjs'
import { argumentsFor, electron, environment } from './windows.mjs'

/** At 60 frames a second. */
const FRAME = 1000 / 60

/** Starts one of the windows of windows.mjs and waits until it can be used. */
export async function launchWindow(what) {
  const folder = temporaryFolder()
  const app = await _electron.launch({
    executablePath: electron(),
    args: argumentsFor(what, folder),
    cwd: folder,
    env: environment(folder),
  })
  const page = await app.firstWindow()
  // Not by a text that the page would have to evaluate: its policy forbids that.
  await page.locator('h1').first().waitFor()
  return { app, page }
}

/**
 * Runs in the page: notes when each frame began and when its work was done, and how far the element went, if one is
 * named, until `stopFrames` is called.
 */
function recordFrames(selector) {
  const frames = []
  const mark = selector === null ? null : document.querySelector(selector)
  const place = () => mark?.getBoundingClientRect().left ?? 0
  const start = place()
  let moved = 0
  let running = true
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    frames.at(-1).done = performance.now()
    moved = Math.max(moved, Math.abs(place() - start))
    if (running) requestAnimationFrame(next)
  }
  // Asked for in the frame, answered as the first thing after it: style, layout and paint are over then.
  const next = (began) => {
    frames.push({ began, done: null })
    channel.port2.postMessage(null)
  }
  requestAnimationFrame(next)
  window.stopFrames = () => {
    running = false
    return { moved, frames: frames.filter(({ done }) => done !== null) }
  }
}

/**
 * The frames of a page while something is done in it, each with the milliseconds since the one before (`interval`)
 * and those that its work took (`work`); and how far the element of `selector` moved.
 */
export async function framesDuring(page, action, selector = null) {
  await page.evaluate(recordFrames, selector)
  await action()
  const { frames, moved } = await page.evaluate(() => window.stopFrames())
  const timed = frames
    .slice(1)
    .map(({ began, done }, index) => ({ interval: began - frames[index].began, work: done - began }))
  return { frames: timed, moved }
}

/**
 * Two readings of the same frames, beside those of a window that does the same with less:
 * - `NAME-frames`: the share of frames that came in time, which is one and a half refreshes (25 ms) after the one
 *   before at the latest: a refresh that was missed makes it two.
 * - `NAME-work`: the share of frames whose work in the page (events, React, style, layout, paint), counted from the
 *   refresh that they are for, took less than the 16.7 ms between two refreshes.
 */
export function figuresOfFrames(name, own, base) {
  const inTime = (frames) => shareOf(frames, ({ interval }) => interval < 1.5 * FRAME)
  const quick = (frames) => shareOf(frames, ({ work }) => work < FRAME)
  const works = (frames) => frames.map(({ work }) => work)
  const goal = { of: 'value', is: '>=', limit: 0.98 }
  const beside = (reading, unit, read, itsGoal) =>
    figure({
      name: `${name}-${reading}`,
      unit,
      runs: own.length,
      value: read(own),
      baseline: read(base),
      goal: itsGoal,
    })
  return [
    beside('frames', 'share', inTime, goal),
    beside('work', 'share', quick, goal),
    beside('work-p99', 'ms', (frames) => quantile(works(frames), 0.99), null),
  ]
}
