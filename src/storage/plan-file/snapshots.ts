import type { Database, Statement } from 'better-sqlite3'
import type { Plan } from '../../core/plan'
import { HASH, hashOf, wellFormed } from './hash'
import { bounded, LIMITS } from './limits'

/** `base` is the plan with which the file began; every change of the log comes after it. */
export type SnapshotKind = 'base' | 'automatic' | 'before-session' | 'named'

/** The whole plan as it stood after the change `seq`. */
export interface Snapshot {
  seq: number
  kind: SnapshotKind
  name: string | null
  /** ISO 8601, UTC. */
  at: string
  /** The plan as JSON. */
  plan: string
  hash: string
}

/** A moment of the plan to which a person gave a name. */
export interface NamedVersion {
  /** The number of the last change that it holds. */
  seq: number
  name: string
  /** When it was named. ISO 8601, UTC. */
  at: string
}

/** An automatic snapshot is written after every change whose number this divides, so that opening replays few. */
export const SNAPSHOT_EVERY = 200

/** Automatic snapshots that are kept for looking back; those between them go when a newer one is written. */
const KEPT_EVERY = 2000

/** The hash that chains a snapshot to the change after which it stands (null for the base). */
export function snapshotHash(snapshot: Omit<Snapshot, 'hash'>, change: string | null): string {
  const { seq, kind, name, at, plan } = snapshot
  return hashOf([change, seq, kind, name, at], [plan])
}

const columns = `seq, kind, ${bounded('name', LIMITS.words)}, at, ${bounded('plan', LIMITS.plan)}, ${HASH}`

export class Snapshots {
  readonly #insert: Statement
  readonly #thin: Statement
  readonly #latest: Statement<[number], Snapshot>
  readonly #base: Statement<[], Snapshot>
  readonly #between: Statement<[number, number], Snapshot>
  readonly #named: Statement<[], NamedVersion>

  constructor(database: Database) {
    this.#insert = database.prepare(
      'INSERT INTO snapshot (seq, kind, name, at, plan, hash) VALUES (@seq, @kind, @name, @at, @plan, unhex(@hash))',
    )
    this.#thin = database.prepare("DELETE FROM snapshot WHERE kind = 'automatic' AND seq < ? AND seq % ? <> 0")
    this.#latest = database.prepare(`SELECT ${columns} FROM snapshot WHERE seq <= ? ORDER BY seq DESC, id DESC LIMIT 1`)
    this.#base = database.prepare(`SELECT ${columns} FROM snapshot WHERE kind = 'base'`)
    this.#between = database.prepare(`SELECT ${columns} FROM snapshot WHERE seq > ? AND seq <= ? ORDER BY seq, id`)
    this.#named = database.prepare(`SELECT seq, name, at FROM snapshot WHERE kind = 'named' ORDER BY seq, id`)
  }

  /** Keeps the plan as it stands after the change `seq`; the caller has a transaction open. */
  add(
    snapshot: { seq: number; kind: SnapshotKind; name: string | null; at: string; plan: Plan },
    change: string | null,
  ): Snapshot {
    const clean = { ...snapshot, name: wellFormed(snapshot.name), plan: JSON.stringify(snapshot.plan) }
    const stored: Snapshot = { ...clean, hash: snapshotHash(clean, change) }
    this.insert(stored)
    if (stored.kind === 'automatic') this.#thin.run(stored.seq, KEPT_EVERY)
    return stored
  }

  /** Writes a snapshot as it was written elsewhere. */
  insert(snapshot: Snapshot): void {
    const { seq, kind, name, at, plan, hash } = snapshot
    this.#insert.run({ seq, kind, name, at, plan, hash })
  }

  /** The newest snapshot that stands at `seq` or before it. */
  latest(seq = Number.MAX_SAFE_INTEGER): Snapshot | null {
    return this.#latest.get(seq) ?? null
  }

  base(): Snapshot | null {
    return this.#base.get() ?? null
  }

  /** Those after the change `after` up to and including `last`, oldest first. */
  between(after: number, last: number): Snapshot[] {
    return this.#between.all(after, last)
  }

  /** The moments that people named, oldest first. */
  named(): NamedVersion[] {
    return this.#named.all()
  }

  all(): Snapshot[] {
    return this.#between.all(-1, Number.MAX_SAFE_INTEGER)
  }
}
