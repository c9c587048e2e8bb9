import type { Database, Statement } from 'better-sqlite3'
import type { LogEntry } from '../../core/history'
import { hashOf, wellFormed } from './hash'

/** One row of the log as people read it. */
export interface HistoryRow {
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

/** One row with its patches as JSON. */
export interface ChangeRow extends HistoryRow {
  args: string | null
  forward: string
  inverse: string
}

export interface StoredChange extends ChangeRow {
  hash: Buffer
}

export interface Head {
  seq: number
  hash: Buffer
}

type Stored<Row> = Omit<Row, 'binding'> & { binding: number }

function restore<Row extends { binding: number }>(row: Row): Omit<Row, 'binding'> & { binding: boolean } {
  return { ...row, binding: row.binding === 1 }
}

/** The hash that chains a row to the one before it; the first row is chained to the base snapshot. */
export function changeHash(row: ChangeRow, previous: Buffer): Buffer {
  return hashOf([
    previous.toString('hex'),
    row.seq,
    row.at,
    row.actor,
    row.kind,
    row.command,
    row.label,
    row.group,
    row.binding ? 1 : 0,
    row.reverts,
    row.args,
    row.forward,
    row.inverse,
  ])
}

const outline = 'seq, at, actor, kind, command, label, group_id AS "group", binding, reverts'

/** The append-only log of one plan file: statements prepared once, rows in and out. */
export class ChangeLog {
  readonly #insert: Statement
  readonly #head: Statement<[], Head>
  readonly #hashAt: Statement<[number], Head>
  readonly #since: Statement<[number, number], Stored<StoredChange>>
  readonly #outline: Statement<[number, number], Stored<HistoryRow>>

  constructor(database: Database) {
    this.#insert = database.prepare(
      `INSERT INTO change (seq, at, actor, kind, command, label, group_id, binding, reverts, hash, args, forward, inverse)
       VALUES (@seq, @at, @actor, @kind, @command, @label, @group, @binding, @reverts, @hash, @args, @forward, @inverse)`,
    )
    this.#head = database.prepare('SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1')
    this.#hashAt = database.prepare('SELECT seq, hash FROM change WHERE seq = ?')
    this.#since = database.prepare(
      `SELECT ${outline}, hash, args, forward, inverse FROM change WHERE seq > ? AND seq <= ? ORDER BY seq`,
    )
    this.#outline = database.prepare(`SELECT ${outline} FROM change WHERE seq >= ? ORDER BY seq LIMIT ?`)
  }

  /** The newest row, or null where nothing has been changed yet. */
  head(): Head | null {
    return this.#head.get() ?? null
  }

  /** The hash of the row `seq`, or null where there is no such row. */
  hashAt(seq: number): Buffer | null {
    return this.#hashAt.get(seq)?.hash ?? null
  }

  /** Appends a row after the head `previous`; the caller has a transaction open. */
  append(row: ChangeRow, previous: Buffer): StoredChange {
    const clean: ChangeRow = {
      ...row,
      actor: wellFormed(row.actor),
      label: wellFormed(row.label),
      group: wellFormed(row.group),
    }
    const stored: StoredChange = { ...clean, hash: changeHash(clean, previous) }
    this.#insert.run({ ...stored, binding: stored.binding ? 1 : 0 })
    return stored
  }

  /** Rows with their patches, after `after` up to and including `last`, oldest first. */
  *between(after: number, last = Number.MAX_SAFE_INTEGER): Generator<StoredChange> {
    for (const row of this.#since.iterate(after, last)) yield restore(row)
  }

  /** Rows without their patches from `from` on, oldest first. */
  *outline(from = 1, limit = Number.MAX_SAFE_INTEGER): Generator<HistoryRow> {
    for (const row of this.#outline.iterate(from, limit)) yield restore(row)
  }
}
