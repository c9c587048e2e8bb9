// How soon and how smoothly a room sees what sixty people answered.
import { answeredPlan } from './answered-plan.mjs'
import { figure } from './figure.mjs'
import { figuresOfFrames, framesDuring, launchWindow } from './frames.mjs'
import { startScreen } from './windows.mjs'

/** A small team, beside whose answers those of sixty are measured. */
const FEW = 6
const MANY = 60
/** How often the picture changes while frames are read, and how long each is looked at, in milliseconds. */
const TURNS = 10
const LOOK = 180
/** From the command to the last dot, in milliseconds: nobody takes less for a pause. */
const AT_ONCE = 1000

async function openAnswers({ app, page }, path) {
  await app.evaluate(({ BrowserWindow, dialog }, chosen) => {
    BrowserWindow.getAllWindows()[0].setContentSize(1440, 900)
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
  await page.getByRole('button', { name: /^Open a file/ }).click()
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /^Team/ }).click()
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Answers/ })
    .click()
  await page.getByRole('combobox', { name: 'Round' }).waitFor()
}

/** Runs in the page: reveals the round and resolves with the milliseconds until every dot of it is drawn. */
async function reveal({ round, dots }) {
  const start = performance.now()
  const command = { type: 'round.reveal', args: { round, on: '2027-03-01', asked: 0, answered: 0 }, group: null }
  const { ok } = await window.throughline.request('plan.apply', { command })
  if (!ok) throw new Error('the round was not revealed')
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const options = () => document.querySelectorAll('select option').length
  while (options() < 2 || document.querySelectorAll('main ol circle').length < dots) {
    if (performance.now() - start > 20_000) throw new Error('the dots did not come')
    await frame()
  }
  await frame()
  return performance.now() - start
}

/** Looks at the one round and the other, turn by turn: each time every dot is drawn anew, all at once. */
async function turn({ page }) {
  const rounds = page.getByRole('combobox', { name: 'Round' })
  const { frames } = await framesDuring(page, async () => {
    for (let index = 0; index < TURNS; index += 1) {
      await rounds.selectOption({ index: index % 2 })
      await page.waitForTimeout(LOOK)
    }
  })
  return frames
}

/**
 * Sixty people who answered seven tensions, beside six: from the command that reveals to the last of their dots, and
 * the frames of a window in which all of them change at once.
 */
export async function measureReveal() {
  const sides = []
  for (const people of [MANY, FEW]) {
    const { path, open, tensions } = await answeredPlan(people)
    const window = await launchWindow(startScreen)
    sides.push({ window, path, round: open, dots: people * tensions, frames: [], took: 0 })
  }
  try {
    for (const side of sides) {
      await openAnswers(side.window, side.path)
      side.took = await side.window.page.evaluate(reveal, { round: side.round, dots: side.dots })
    }
    for (const { window, frames } of sides) frames.push(...(await turn(window)))
    const [own, base] = sides
    return [
      figure({
        name: 'reveal-complete',
        unit: 'ms',
        runs: 1,
        value: own.took,
        baseline: base.took,
        goal: { of: 'value', is: '<=', limit: AT_ONCE },
      }),
      ...figuresOfFrames('reveal', own.frames, base.frames),
    ]
  } finally {
    await Promise.all(sides.map(({ window }) => window.app.close()))
  }
}
