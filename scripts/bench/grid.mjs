// How smoothly the grid of the largest plan is walked, filled and scrolled.
import { join } from 'node:path'
import { temporaryFolder } from './folders.mjs'
import { figuresOfFrames, framesDuring, launchWindow } from './frames.mjs'
import { largestPlan } from './largest-plan.mjs'
import { loadParts } from './parts.mjs'
import { openedSample, startScreen } from './windows.mjs'

const RUNS = 2
/** Of one kind of use, in milliseconds. */
const DURATION = 2400

/** As often it is looked whether the window takes what is sent, until it does. */
const LOOKS = 12

/** A key held down repeats some thirty times a second. */
const REPEAT = 33
/** Somebody who types fast, with the pause after each word in which the window saves. */
const LETTER = 70
const WORD = 6
const PAUSE = 450

/** Runs in the main process: sends what one kind of use sends, for so long. */
async function use({ BrowserWindow }, { kind, duration, times }) {
  const { webContents } = BrowserWindow.getAllWindows()[0]
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const press = (keyCode) => {
    webContents.sendInputEvent({ type: 'keyDown', keyCode })
    if (keyCode.length === 1) webContents.sendInputEvent({ type: 'char', keyCode })
    webContents.sendInputEvent({ type: 'keyUp', keyCode })
  }
  const ways = {
    async walk(step) {
      const keys = ['Down', 'Down', 'Down', 'Right', 'Down', 'Down', 'Left']
      press(keys[step % keys.length])
      await wait(times.repeat)
    },
    async fill(step) {
      press(['r', 's', 'n'][step % 3])
      await wait(times.repeat * 3)
      press('Right')
      await wait(times.repeat)
    },
    async type(step) {
      press('abcdefghijklmnopqrstuvwxyz'[step % 26])
      await wait(step % times.word === times.word - 1 ? times.pause : times.letter)
    },
    async scroll(step) {
      const turns = Math.floor(step / 60) % 2 === 0 ? -1 : 1
      webContents.sendInputEvent({
        type: 'mouseWheel',
        x: 700,
        y: 500,
        deltaX: 0,
        deltaY: turns * 40,
        canScroll: true,
      })
      await wait(16)
    },
  }
  const start = performance.now()
  for (let step = 0; performance.now() - start < duration; step += 1) await ways[kind](step)
}

/** Opens the plan of a file by the button and the dialog, as a person does. */
async function openFile({ app, page }, path) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
  await page.getByRole('button', { name: /^Open a file/ }).click()
}

async function toGrid({ app, page }) {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1440, 900))
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /^Coherence/ })
    .click()
  await page.locator('[data-cell]').first().waitFor()
}

/** Puts the keyboard where this kind of use needs it. */
async function prepare({ page }, kind) {
  await page.keyboard.press('Escape')
  await page.locator('[data-cell]').first().focus()
  if (kind !== 'type') return
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Note' }).waitFor()
}

/** What has to be other than before, so that a window that took no input is no fast one. */
async function reading({ page }, kind) {
  return page.evaluate((which) => {
    if (which === 'scroll') return String(document.querySelector('[role=grid]').getBoundingClientRect().top)
    if (which === 'type') return document.activeElement?.value ?? ''
    return document.activeElement?.dataset.cell ?? ''
  }, kind)
}

async function framesOf(window, kind) {
  await prepare(window, kind)
  const before = await reading(window, kind)
  let taken = false
  const { frames } = await framesDuring(window.page, async () => {
    const times = { repeat: REPEAT, letter: LETTER, word: WORD, pause: PAUSE }
    const used = window.app.evaluate(use, { kind, duration: DURATION, times })
    for (let look = 0; look < LOOKS && !taken; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, DURATION / LOOKS))
      taken = (await reading(window, kind)) !== before
    }
    await used
  })
  if (!taken) throw new Error(`the grid did not take what ${kind} sends`)
  return frames
}

/**
 * The grid of the largest plan (7 decisions, each with 30 parts that differ: 217 rows of 7 cells) beside that of the
 * sample, turn by turn: walked by the arrow keys, filled by letters, with a note being typed, and scrolled. The same
 * readings of frames as for dragging.
 */
export async function measureGrid() {
  const { PlanFile } = await loadParts()
  const path = join(temporaryFolder(), 'largest.throughline')
  PlanFile.create(path, { plan: await largestPlan() }).close()
  const [large, small] = [await launchWindow(startScreen), await launchWindow(openedSample)]
  try {
    await openFile(large, path)
    for (const window of [large, small]) await toGrid(window)
    const figures = []
    for (const kind of ['walk', 'fill', 'type', 'scroll']) {
      const sides = [
        { window: large, frames: [] },
        { window: small, frames: [] },
      ]
      for (let run = 0; run <= RUNS; run += 1) {
        for (const { window, frames } of sides) {
          const measured = await framesOf(window, kind)
          // The first warms up.
          if (run > 0) frames.push(...measured)
        }
      }
      figures.push(...figuresOfFrames(`grid-${kind}`, ...sides.map(({ frames }) => frames)))
    }
    return figures
  } finally {
    await Promise.all([large.app.close(), small.app.close()])
  }
}
