import { readFileSync, statSync } from 'node:fs'
import type { Plan } from '../../../core/plan'
import { beginningOf } from '../beginning'
import type { Head, StoredChange } from '../change-log'
import { PlanFileError, reading } from '../errors'
import { FORMAT, SIZE_LIMIT } from '../format'
import { grow } from '../grown'
import type { Snapshot } from '../snapshots'
import { checked, parsePatches } from '../state'
import { PAGE } from './records'
import { type PrivateRow, planIfWhole, ScatteredRows } from './rows'

// What can still be read of a damaged file. It is read as bytes: SQLite never sees them, no statement of the file's own
// is ever run, and whatever is found is held against the hashes as ever, so nothing can be shown that was not written.

export interface Salvage {
  /** The plan with which the file began and the changes after it, as far as all of them are as they were written. */
  prefix: { base: Snapshot; plan: Plan; rows: StoredChange[]; snapshots: Snapshot[]; head: Head } | null
  /** The plan at a later change than the prefix reaches, from a snapshot and the changes after it. */
  later: { seq: number; at: string; plan: Plan } | null
  privateRows: PrivateRow[]
}

/** Is told from time to time how far something has come, from 0 to 1. */
export type OnProgress = (share: number) => void

/** The bytes in whole pages: what is missing at the end is empty. */
function pagesOf(path: string): Buffer {
  if (statSync(path).size > SIZE_LIMIT) throw new PlanFileError('not-a-plan', path)
  const bytes = readFileSync(path)
  const over = bytes.length % PAGE
  return over === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(PAGE - over)])
}

interface Reached {
  plan: Plan
  head: Head
  /** When the last row was made; null where there is none. */
  at: string | null
}

/** What a row that follows leads to; null where it is not as it was written. */
function step({ plan, head }: Reached, row: StoredChange): Reached | null {
  try {
    const next = checked(row, head)
    parsePatches(row.inverse)
    return { plan: grow(plan, parsePatches(row.forward)).plan, head: next, at: row.at }
  } catch {
    return null
  }
}

/** As far as the rows after `head` are as they were written, one after another. */
function follow(rows: ScatteredRows, plan: Plan, head: Head, onRow: (row: StoredChange) => void): Reached {
  for (let reached: Reached = { plan, head, at: null }; ; ) {
    let next: Reached | null = null
    for (const row of rows.claims(reached.head.seq + 1)) {
      next = step(reached, row)
      if (!next) continue
      onRow(row)
      break
    }
    if (!next) return reached
    reached = next
  }
}

/** The plan with which the file began, from either of the two places in which it stands. */
function baseOf(rows: ScatteredRows): { snapshot: Snapshot; plan: Plan } | null {
  const kept = rows.whole(0, null).find(({ snapshot }) => snapshot.kind === 'base')
  if (kept) return kept
  for (const words of rows.beginnings) {
    const snapshot = beginningOf(words)
    const plan = snapshot && planIfWhole(snapshot, null)
    if (snapshot && plan) return { snapshot, plan }
  }
  return null
}

/** How many rows are followed before it is told how far that has come. */
const TOLD_EVERY = 500

function readPrefix(scattered: ScatteredRows, onProgress: OnProgress): Salvage['prefix'] {
  const base = baseOf(scattered)
  if (!base) return null
  const rows: StoredChange[] = []
  const named = scattered.whole(0, null).filter(({ snapshot }) => snapshot.kind !== 'base')
  const whole = named.map(({ snapshot }) => snapshot)
  const { head } = follow(scattered, base.plan, { seq: 0, hash: base.snapshot.hash }, (row) => {
    rows.push(row)
    for (const { snapshot } of scattered.whole(row.seq, row.hash)) whole.push(snapshot)
    if (row.seq % TOLD_EVERY === 0) onProgress(Math.min(1, row.seq / scattered.changes))
  })
  return { base: base.snapshot, plan: base.plan, rows, snapshots: once(whole), head }
}

/** Each snapshot once, although a page that nothing leads to any more may hold it as well. */
function once(snapshots: readonly Snapshot[]): Snapshot[] {
  return [...new Map(snapshots.map((snapshot) => [snapshot.hash, snapshot])).values()]
}

/**
 * From the last whole snapshot after the change `after`, as far as the changes after it are whole. No earlier one
 * leads further: it would have to come by this one.
 */
function readLater(rows: ScatteredRows, after: number): Salvage['later'] {
  for (const seq of rows.places().filter((place) => place > after)) {
    for (const { hash } of rows.claims(seq)) {
      const [found] = rows.whole(seq, hash)
      if (!found) continue
      const reached = follow(rows, found.plan, { seq, hash }, () => {})
      return { seq: reached.head.seq, at: reached.at ?? found.snapshot.at, plan: reached.plan }
    }
  }
  return null
}

/**
 * Reads what is still whole in a damaged file, which is left exactly as it is.
 * @throws PlanFileError where the file cannot be read at all: `missing`, `not-a-plan` (too large), `unreadable`.
 */
export function salvage(path: string, onProgress: OnProgress = () => {}): Salvage {
  const rows = new ScatteredRows(
    reading(path, () => pagesOf(path)),
    FORMAT.rootOf('private_item'),
  )
  const prefix = readPrefix(rows, onProgress)
  const later = readLater(rows, prefix?.head.seq ?? 0)
  return { prefix, later, privateRows: rows.privateRows() }
}
