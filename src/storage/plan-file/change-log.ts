import type { Database, Statement } from 'better-sqlite3'
import { type LogEntry, type PlanPatch, touchedPaths } from '../../core/history'
import { HASH, hashOf, wellFormed } from './hash'
import { bounded, LIMITS } from './limits'

/** What a row of the log says besides its patches. */
interface ChangeOutline {
  seq: number
  /** ISO 8601, UTC. */
  at: string
  /** Who made the change, where known. */
  actor: string | null
  kind: LogEntry['kind']
  command: string
  label: string
  group: string | null
  binding: boolean
  /** For an undo: the first row that it took back. For a redo: the undo row that it took back. */
  reverts: number | null
}

/** One row of the log as people read it. */
export interface HistoryRow extends ChangeOutline {
  /** The places of the plan that it touched, as `touchedPaths` names them. */
  paths: string[]
}

/** One row with its patches as JSON. */
export interface ChangeRow extends ChangeOutline {
  args: string | null
  forward: string
  inverse: string
}

export interface StoredChange extends ChangeRow {
  hash: string
}

export interface Head {
  seq: number
  hash: string
}

type Stored<Row> = Omit<Row, 'binding'> & { binding: number }

function restore<Row extends { binding: number }>(row: Row): Omit<Row, 'binding'> & { binding: boolean } {
  // The row is fresh from the database, and copying each would cost as much as reading it.
  return Object.assign(row, { binding: row.binding === 1 })
}

/** The hash that chains a row to the one before it; the first row is chained to the base snapshot. */
export function changeHash(row: ChangeRow, previous: string): string {
  const { seq, at, actor, kind, command, label, group, binding, reverts, args, forward, inverse } = row
  return hashOf(
    [previous, seq, at, actor, kind, command, label, group, binding ? 1 : 0, reverts],
    [args, forward, inverse],
  )
}

function markOf({ seq, hash }: Head): string {
  return `${seq} ${hash}`
}

/** How many rows are read at once: enough to be quick, few enough for the memory of a long log. */
const BATCH = 1000

const outline = [
  ...['seq', 'at', bounded('actor', LIMITS.words), 'kind', 'command', bounded('label', LIMITS.words)],
  ...[bounded('group_id', LIMITS.words, 'group'), 'binding', 'reverts'],
].join(', ')
const patches = ['args', 'forward', 'inverse'].map((column) => bounded(column, LIMITS.patches)).join(', ')

/** The append-only log of one plan file: statements prepared once, rows in and out. */
export class ChangeLog {
  readonly #insert: Statement
  readonly #hashAt: Statement<[number], Head>
  readonly #since: Statement<[number, number, number], Stored<StoredChange>>
  readonly #lastSeq: Statement<[], number>
  readonly #mark: Statement<[], string>
  readonly #setMark: Statement<[string]>
  readonly #outline: Statement<[number, number], Stored<ChangeOutline & { forward: string }>>

  constructor(database: Database) {
    this.#insert = database.prepare(
      `INSERT INTO change (seq, at, actor, kind, command, label, group_id, binding, reverts, hash, args, forward, inverse)
       VALUES (@seq, @at, @actor, @kind, @command, @label, @group, @binding, @reverts, unhex(@hash), @args, @forward, @inverse)`,
    )
    this.#hashAt = database.prepare(`SELECT seq, ${HASH} FROM change WHERE seq = ?`)
    this.#lastSeq = database.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM change').pluck()
    this.#mark = database.prepare<[], string>("SELECT value FROM meta WHERE key = 'head'").pluck()
    this.#setMark = database.prepare(
      "INSERT INTO meta (key, value) VALUES ('head', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )
    this.#since = database.prepare(
      `SELECT ${outline}, ${HASH}, ${patches} FROM change WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?`,
    )
    this.#outline = database.prepare(
      `SELECT ${outline}, ${bounded('forward', LIMITS.patches)} FROM change WHERE seq >= ? ORDER BY seq LIMIT ?`,
    )
  }

  /** The hash of the row `seq`, or null where there is no such row. */
  hashAt(seq: number): string | null {
    return this.#hashAt.get(seq)?.hash ?? null
  }

  /** The number of the last row; 0 where there is none. */
  lastSeq(): number {
    return this.#lastSeq.get() ?? 0
  }

  /**
   * Whether the row is there that was the last one when this program, or one like it, last wrote: without it, a log
   * whose last rows were lost could not be told from one that ended there. A file may have no such mark yet, or one
   * that stands further back, where an older version appended.
   */
  reachesItsMark(): boolean {
    const mark = this.#mark.get()
    if (mark === undefined) return true
    const seq = Number(mark.split(' ', 1)[0])
    return mark === markOf({ seq, hash: this.hashAt(seq) ?? '' })
  }

  /** Appends a row after the head `previous`; the caller has a transaction open. */
  append(row: ChangeRow, previous: string): StoredChange {
    const clean: ChangeRow = {
      ...row,
      actor: wellFormed(row.actor),
      label: wellFormed(row.label),
      group: wellFormed(row.group),
    }
    const stored: StoredChange = { ...clean, hash: changeHash(clean, previous) }
    this.#insert.run({ ...stored, binding: stored.binding ? 1 : 0 })
    this.#setMark.run(markOf(stored))
    return stored
  }

  /** Rows with their patches, after `after` up to and including `last`, oldest first. */
  *between(after: number, last = Number.MAX_SAFE_INTEGER): Generator<StoredChange> {
    let from = after
    for (;;) {
      const rows = this.#since.all(from, last, BATCH)
      for (const row of rows) yield restore(row)
      if (rows.length < BATCH) return
      from = rows.at(-1)?.seq ?? last
    }
  }

  /** Rows as people read them, from `from` on, oldest first. */
  outline(from = 1, limit = Number.MAX_SAFE_INTEGER): HistoryRow[] {
    return this.#outline.all(from, limit).map((row) => {
      const { forward, ...rest } = restore(row)
      return { ...rest, paths: touchedPaths(JSON.parse(forward) as PlanPatch[]) }
    })
  }
}
