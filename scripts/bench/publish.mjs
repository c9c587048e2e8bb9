// How long the file of a plan with a long history takes to be written.
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { loadParts } from './parts.mjs'
import { openTexts, samplePlan, typing } from './sample-plan.mjs'
import { median } from './statistics.mjs'

const CHANGES = 10_000
const RUNS = 20
const FIRST = 3

/**
 * `WorkingCopy.settle` of the sample after 10,000 changes, from the change that is to be published until the person's
 * file is on the disk, beside `VACUUM INTO` of the same database, forced to the disk, and nothing else; and how long of it the program stands still.
 */
export async function measurePublish() {
  const { PlanFile, WorkingCopies } = await loadParts()
  const folder = temporaryFolder()
  const plan = await samplePlan()
  const path = join(folder, 'Plan.throughline')
  const typed = typing({ paths: openTexts(plan), changes: CHANGES + RUNS + FIRST, characters: 8, perVisit: 20 })
  const changes = typed.slice(0, CHANGES).map((envelope) => ({ envelope }))
  PlanFile.create(path, { plan, changes }).close()
  const copies = new WorkingCopies(join(folder, 'working'))
  const { copy } = await copies.open(path)
  copy.file.check()
  const own = []
  const base = []
  const still = []
  for (const [run, command] of typed.slice(CHANGES).entries()) {
    copy.file.apply(command)
    copy.changed()
    const meanwhile = standstill()
    const start = performance.now()
    await copy.settle()
    const published = performance.now() - start
    const longest = meanwhile()
    const alone = vacuumAlone(path, join(folder, 'alone'))
    if (run < FIRST) continue
    own.push(published)
    base.push(alone)
    still.push(longest)
  }
  await copies.close(copy)
  const shared = { unit: 'ms', runs: RUNS }
  return [
    figure({
      ...shared,
      name: 'publish',
      value: median(own),
      baseline: median(base),
      goal: { of: 'ratio', is: '<=', limit: 1.5 },
    }),
    figure({ ...shared, name: 'publish-standstill', value: median(still), baseline: median(base) }),
  ]
}

function vacuumAlone(path, target) {
  const database = new Database(path, { readonly: true })
  database.prepare('SELECT count(*) FROM change').get()
  const start = performance.now()
  database.prepare('VACUUM INTO ?').run(target)
  // A file that is not on the disk is not written: what is measured beside it waits for the disk, too.
  const file = openSync(target, 'r+')
  fsyncSync(file)
  closeSync(file)
  const milliseconds = performance.now() - start
  database.close()
  rmSync(target)
  return milliseconds
}

/** Begins to watch how long the program answers nobody; the function that it gives tells the longest such time. */
function standstill() {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  return () => {
    clearInterval(timer)
    return Math.max(longest, performance.now() - last)
  }
}
