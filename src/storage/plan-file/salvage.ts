import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Plan } from '../../core/plan'
import { ChangeLog, type Head, type StoredChange } from './change-log'
import { secure } from './connection'
import { PlanFileError, reading } from './errors'
import { FORMAT, SIZE_LIMIT } from './format'
import { grow } from './grown'
import { type Snapshot, selectSnapshot } from './snapshots'
import { checked, parsePatches, planOf } from './state'

// What can still be read of a damaged file. It is read from a copy, in which the first page, where the header and the
// schema stand, is made anew: what SQLite then finds is checked against the hashes as ever, so nothing can be shown
// that was not written, and no statement of the file's own is ever run.

/** A private row; its body has no hash, so it is what the file says. */
export interface PrivateRow {
  key: string
  kind: string
  round: string | null
  body: string
}

export interface Salvage {
  /** The plan with which the file began and the changes after it, as far as all of them are as they were written. */
  prefix: { base: Snapshot; plan: Plan; rows: StoredChange[]; snapshots: Snapshot[]; head: Head } | null
  /** The plan at a later change than the prefix reaches, from a snapshot and the changes after it. */
  later: { seq: number; at: string; plan: Plan } | null
  privateRows: PrivateRow[]
}

const PAGE = 4096

/** More than a plan of a million changes has. */
const MOST_SNAPSHOTS = 10_000

/** The first page of an empty plan file; the tables of every plan file begin at the same pages. */
function firstPage(folder: string, pages: number): Buffer {
  const path = join(folder, 'model')
  const model = new Database(path)
  model.pragma(`page_size = ${PAGE}`)
  FORMAT.write(model)
  model.close()
  const page = Buffer.alloc(PAGE)
  const file = openSync(path, 'r')
  readSync(file, page, 0, PAGE, 0)
  closeSync(file)
  page.writeUInt32BE(pages, 28)
  // No list of free pages: nothing is written here, and theirs may be wrong.
  page.fill(0, 32, 40)
  return page
}

/** A copy with a first page of ours, as long as whole pages are: what is missing at the end is empty. */
function mendedCopy(path: string, folder: string): string {
  const { size } = statSync(path)
  if (size > SIZE_LIMIT) throw new PlanFileError('not-a-plan', path)
  const copy = join(folder, 'copy')
  copyFileSync(path, copy)
  const pages = Math.max(1, Math.ceil(size / PAGE))
  const file = openSync(copy, 'r+')
  try {
    ftruncateSync(file, pages * PAGE)
    writeSync(file, firstPage(folder, pages), 0, PAGE, 0)
  } finally {
    closeSync(file)
  }
  return copy
}

/** What `read` gives, or `otherwise` where the file is damaged there. */
function attempt<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read()
  } catch {
    return otherwise
  }
}

interface Reached {
  plan: Plan
  head: Head
  /** When the last row was made; null where there is none. */
  at: string | null
}

/** As far as the rows after `head` are as they were written, one after another. */
function follow(log: ChangeLog, plan: Plan, head: Head, onRow: (row: StoredChange) => void): Reached {
  const reached: Reached = { plan, head, at: null }
  for (;;) {
    const { seq } = reached.head
    const row = attempt(() => [...log.between(seq, seq + 1)][0], undefined)
    if (!row) return reached
    try {
      const next = checked(row, reached.head)
      parsePatches(row.inverse)
      reached.plan = grow(reached.plan, parsePatches(row.forward)).plan
      reached.head = next
    } catch {
      return reached
    }
    reached.at = row.at
    onRow(row)
  }
}

/** Snapshots are looked up one by one: reading them in order would end at the first page that is damaged. */
class Scattered {
  readonly #places = new Map<number, number[]>()
  readonly #get: Database.Statement<[number], Snapshot>

  constructor(database: Database.Database) {
    this.#get = selectSnapshot(database)
    const place = database.prepare<[number], number>('SELECT seq FROM snapshot WHERE id = ?').pluck()
    const most = attempt(() => database.prepare<[], number>('SELECT max(id) FROM snapshot').pluck().get(), undefined)
    for (let id = 1; id <= Math.min(most ?? MOST_SNAPSHOTS, MOST_SNAPSHOTS); id += 1) {
      const seq = attempt(() => place.get(id), undefined)
      if (seq !== undefined) this.#places.set(seq, [...(this.#places.get(seq) ?? []), id])
    }
  }

  /** The changes after which a snapshot stands, the last one first. */
  places(): number[] {
    return [...this.#places.keys()].sort((one, other) => other - one)
  }

  /** The snapshots after one change that are as they were written. */
  whole(seq: number, change: string | null): { snapshot: Snapshot; plan: Plan }[] {
    return (this.#places.get(seq) ?? []).flatMap((id) => {
      const snapshot = attempt(() => this.#get.get(id), undefined)
      const plan = snapshot && attempt(() => planOf(snapshot, change), null)
      return snapshot && plan ? [{ snapshot, plan }] : []
    })
  }
}

function readPrefix(log: ChangeLog, snapshots: Scattered): Salvage['prefix'] {
  const first = snapshots.whole(0, null)
  const base = first.find(({ snapshot }) => snapshot.kind === 'base')
  if (!base) return null
  const rows: StoredChange[] = []
  const whole = first.filter((each) => each !== base).map(({ snapshot }) => snapshot)
  const { head } = follow(log, base.plan, { seq: 0, hash: base.snapshot.hash }, (row) => {
    rows.push(row)
    for (const { snapshot } of snapshots.whole(row.seq, row.hash)) whole.push(snapshot)
  })
  return { base: base.snapshot, plan: base.plan, rows, snapshots: whole, head }
}

/**
 * From the last whole snapshot after the change `after`, as far as the changes after it are whole. No earlier one
 * leads further: it would have to come by this one.
 */
function readLater(log: ChangeLog, snapshots: Scattered, after: number): Salvage['later'] {
  for (const seq of snapshots.places().filter((place) => place > after)) {
    const hash = attempt(() => log.hashAt(seq), null)
    const [found] = hash === null ? [] : snapshots.whole(seq, hash)
    if (!found || hash === null) continue
    const reached = follow(log, found.plan, { seq, hash }, () => {})
    return { seq: reached.head.seq, at: reached.at ?? found.snapshot.at, plan: reached.plan }
  }
  return null
}

function readPrivate(database: Database.Database): PrivateRow[] {
  const rows: PrivateRow[] = []
  const statement = database.prepare<[], PrivateRow>('SELECT key, kind, round, body FROM private_item')
  attempt(() => {
    for (const row of statement.iterate()) rows.push(row)
  }, undefined)
  return rows
}

function readCopy(copy: string): Salvage {
  const database = new Database(copy, { readonly: true })
  try {
    secure(database)
    const log = new ChangeLog(database)
    const snapshots = new Scattered(database)
    const prefix = readPrefix(log, snapshots)
    const later = readLater(log, snapshots, prefix?.head.seq ?? 0)
    return { prefix, later, privateRows: readPrivate(database) }
  } finally {
    database.close()
  }
}

/**
 * Reads what is still whole in a damaged file, which is left exactly as it is.
 * @throws PlanFileError where the file cannot be read at all: `missing`, `not-a-plan` (too large), `unreadable`.
 */
export function salvage(path: string): Salvage {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-recovery-'))
  try {
    const copy = reading(path, () => mendedCopy(path, folder))
    // Where not even the tables can be found, there is nothing.
    return attempt(() => readCopy(copy), { prefix: null, later: null, privateRows: [] })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
