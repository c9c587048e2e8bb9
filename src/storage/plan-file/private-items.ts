import { randomUUID } from 'node:crypto'
import type { Database, Statement } from 'better-sqlite3'

/** What a private row is: an answer of a round, a seat in one, or a note of the facilitator. */
export type PrivateKind = 'answer' | 'seat' | 'note'

export interface PrivateItem {
  key: string
  body: string
}

/**
 * The rows of a plan file that never enter its log, its snapshots or a copy that leaves the house. They say neither
 * who wrote them nor when, and their random keys are their only order.
 */
export class PrivateItems {
  readonly #read: Statement<[string, string | null], PrivateItem>
  readonly #count: Statement<[string, string | null], { count: number }>
  readonly #put: Statement<[string, string, string | null, string]>
  readonly #delete: Statement<[string]>

  constructor(database: Database) {
    this.#read = database.prepare('SELECT key, body FROM private_item WHERE kind = ? AND round IS ? ORDER BY key')
    this.#count = database.prepare('SELECT count(*) AS count FROM private_item WHERE kind = ? AND round IS ?')
    this.#put = database.prepare(
      'INSERT INTO private_item (key, kind, round, body) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body',
    )
    this.#delete = database.prepare('DELETE FROM private_item WHERE key = ?')
  }

  all(kind: PrivateKind, round: string | null): PrivateItem[] {
    return this.#read.all(kind, round)
  }

  count(kind: PrivateKind, round: string | null): number {
    return this.#count.get(kind, round)?.count ?? 0
  }

  /** Keeps an item; the one with `key` where that is given, else a new one. */
  put(kind: PrivateKind, round: string | null, body: string, key: string = randomUUID()): void {
    this.#put.run(key, kind, round, body)
  }

  delete(key: string): void {
    this.#delete.run(key)
  }
}
