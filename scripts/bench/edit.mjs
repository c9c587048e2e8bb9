// How long a change takes until it is on the disk.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { bareDatabase } from './bare-database.mjs'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { loadParts } from './parts.mjs'
import { openTexts, samplePlan, typing } from './sample-plan.mjs'
import { median, quantile } from './statistics.mjs'

const CHANGES = 600
const FIRST = 30

/** How many bytes each row of a plan file holds. */
function rowSizes(path) {
  const database = new Database(path, { readonly: true })
  const columns = ['at', 'actor', 'kind', 'command', 'label', 'group_id', 'hash', 'args', 'forward', 'inverse']
  const size = columns.map((column) => `coalesce(octet_length(${column}), 0)`).join(' + ')
  const sizes = database.prepare(`SELECT ${size} FROM change ORDER BY seq`).pluck().all()
  database.close()
  return sizes
}

function timed(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * `PlanFile.apply` of what is typed in a pause or two (eight characters), in a working copy of the sample plan as the
 * window has it, beside an insert of as many bytes with better-sqlite3 alone: turn by turn, on the same disk.
 */
export async function measureEdit() {
  const { PlanFile, WorkingCopies } = await loadParts()
  const folder = temporaryFolder()
  const plan = await samplePlan()
  const commands = typing({ paths: openTexts(plan), changes: CHANGES, characters: 8, perVisit: 20 })

  // The same changes once before: they tell the sizes, and warm everything up.
  const rehearsal = join(folder, 'rehearsal.throughline')
  const changes = commands.map((envelope) => ({ envelope }))
  PlanFile.create(rehearsal, { plan, changes }).close()
  const bodies = rowSizes(rehearsal).map((size) => 'x'.repeat(size))

  const path = join(folder, 'edit.throughline')
  PlanFile.create(path, { plan }).close()
  const { copy } = await new WorkingCopies(join(folder, 'working')).open(path)
  const { file } = copy
  const bare = bareDatabase(join(folder, 'bare.sqlite'))
  const insert = bare.prepare('INSERT INTO bare (body) VALUES (?)')
  const own = []
  const base = []
  for (const [index, command] of commands.entries()) {
    const applied = timed(() => file.apply(command))
    const inserted = timed(() => insert.run(bodies[index]))
    if (index < FIRST) continue
    own.push(applied)
    base.push(inserted)
  }
  copy.abandon()
  bare.close()
  const shared = { unit: 'ms', runs: own.length }
  return [
    figure({
      ...shared,
      name: 'edit-p50',
      value: median(own),
      baseline: median(base),
      goal: { of: 'ratio', is: '<=', limit: 3 },
    }),
    figure({ ...shared, name: 'edit-p99', value: quantile(own, 0.99), baseline: quantile(base, 0.99) }),
  ]
}
