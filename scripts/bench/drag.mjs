// How smoothly a mark follows the pointer.
import { _electron } from 'playwright'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { quantile, shareOf } from './statistics.mjs'
import { argumentsFor, bareWindow, electron, environment, openedSample } from './windows.mjs'

const RUNS = 4
/** Of one drag there and back, in milliseconds. */
const DURATION = 3000
/** At 60 frames a second. */
const FRAME = 1000 / 60

async function launch(what) {
  const folder = temporaryFolder()
  const app = await _electron.launch({
    executablePath: electron(),
    args: argumentsFor(what, folder),
    cwd: folder,
    env: environment(folder),
  })
  const page = await app.firstWindow()
  await page.waitForFunction(what.ready)
  return { app, page }
}

/**
 * Runs in the page: notes when each frame began and when its work was done, and how far the mark went, until
 * `stopFrames` is called.
 */
function recordFrames(selector) {
  const frames = []
  const mark = document.querySelector(selector)
  const place = () => mark.getBoundingClientRect().left
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

/** Drags what `selector` finds to the other side of the window and back, as often as a mouse reports its place. */
async function dragAcross({ app, page }, selector) {
  const mark = page.locator(selector).first()
  const box = await mark.boundingBox()
  if (!box) throw new Error('the mark is not on the screen')
  const width = await page.evaluate(() => innerWidth)
  const x = box.x + box.width / 2
  const far = x < width / 2 ? width * 0.8 - x : width * 0.2 - x
  await page.evaluate(recordFrames, selector)
  await app.evaluate(
    async ({ BrowserWindow }, { x, y, far, duration }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]
      const send = (type, at) => {
        // Without the button's own modifier, the page cannot hold the pointer.
        const modifiers = type === 'mouseUp' ? [] : ['leftButtonDown']
        webContents.sendInputEvent({ type, x: Math.round(at), y, button: 'left', clickCount: 1, modifiers })
      }
      send('mouseDown', x)
      const start = performance.now()
      for (let share = 0; share < 1; share = (performance.now() - start) / duration) {
        send('mouseMove', x + far * Math.sin(Math.PI * share))
        await new Promise((resolve) => setTimeout(resolve, 8))
      }
      send('mouseMove', x)
      send('mouseUp', x)
    },
    { x, y: Math.round(box.y + box.height / 2), far, duration: DURATION },
  )
  const { frames, moved } = await page.evaluate(() => window.stopFrames())
  if (moved < Math.abs(far) / 2) throw new Error(`the mark ${selector} went ${moved} pixels of ${far}`)
  return frames
    .slice(1)
    .map(({ began, done }, index) => ({ interval: began - frames[index].began, work: done - began }))
}

/**
 * A mark of the sample dragged across its scale and back, beside a bare page that moves one element in the same way,
 * turn by turn. Two readings of the same frames:
 * - `drag-frames`: the share of frames that came in time, which is one and a half refreshes (25 ms) after the one
 *   before at the latest: a refresh that was missed makes it two.
 * - `drag-work`: the share of frames whose work in the page (events, React, style, layout, paint), counted from the
 *   refresh that they are for, took less than the 16.7 ms between two refreshes.
 */
export async function measureDrag() {
  const [own, bare] = [await launch(openedSample), await launch(bareWindow)]
  try {
    await own.page.getByRole('button', { name: /^1\. / }).first().click()
    const mark = '[role=slider][data-path$="/today"]'
    await own.page.locator(mark).first().waitFor()
    const sides = [
      { dragOnce: () => dragAcross(own, mark), frames: [] },
      { dragOnce: () => dragAcross(bare, '#mark'), frames: [] },
    ]
    for (let run = 0; run <= RUNS; run += 1) {
      for (const { dragOnce, frames } of sides) {
        const measured = await dragOnce()
        // The first warms up.
        if (run > 0) frames.push(...measured)
      }
    }
    return figuresOf(...sides.map(({ frames }) => frames))
  } finally {
    await Promise.all([own.app.close(), bare.app.close()])
  }
}

function figuresOf(own, bare) {
  const inTime = (frames) => shareOf(frames, ({ interval }) => interval < 1.5 * FRAME)
  const quick = (frames) => shareOf(frames, ({ work }) => work < FRAME)
  const works = (frames) => frames.map(({ work }) => work)
  const goal = { of: 'value', is: '>=', limit: 0.98 }
  const beside = (name, unit, reading, itsGoal) =>
    figure({ name, unit, runs: own.length, value: reading(own), baseline: reading(bare), goal: itsGoal })
  return [
    beside('drag-frames', 'share', inTime, goal),
    beside('drag-work', 'share', quick, goal),
    beside('drag-work-p99', 'ms', (frames) => quantile(works(frames), 0.99), null),
  ]
}
