// How long a plan with a long history takes to open.
import { join } from 'node:path'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { loadParts } from './parts.mjs'
import { openTexts, samplePlan, typing } from './sample-plan.mjs'
import { median } from './statistics.mjs'

const RUNS = 60
const FIRST = 10

/**
 * `PlanFile.open` as the window calls it, of the sample after 10,000 changes and after 10, turn by turn; and the check
 * of the older changes that follows while the plan is already shown.
 */
export async function measureOpen() {
  const { PlanFile } = await loadParts()
  const folder = temporaryFolder()
  const plan = await samplePlan()
  const make = (changes) => {
    const path = join(folder, `${changes}.throughline`)
    const typed = typing({ paths: openTexts(plan), changes, characters: 8, perVisit: 20 })
    PlanFile.create(path, { plan, changes: typed.map((envelope) => ({ envelope })) }).close()
    return { path, opened: [], checked: [] }
  }
  const files = [make(10_000), make(10)]
  for (let run = 0; run < RUNS + FIRST; run += 1) {
    for (const { path, opened, checked } of files) {
      const start = performance.now()
      const file = PlanFile.open(path, { historyLater: true })
      const shown = performance.now()
      file.check()
      const whole = performance.now()
      file.close()
      if (run < FIRST) continue
      opened.push(shown - start)
      checked.push(whole - shown)
    }
  }
  const [long, short] = files
  const beside = (name, samples, goal) =>
    figure({ name, unit: 'ms', runs: RUNS, value: median(samples(long)), baseline: median(samples(short)), goal })
  return [
    beside('open', ({ opened }) => opened, { of: 'ratio', is: '<=', limit: 5 }),
    beside('open-check', ({ checked }) => checked),
  ]
}
