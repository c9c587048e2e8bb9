import type { Plan } from '../../../core/plan'
import type { StoredChange } from '../change-log'
import { LIMITS } from '../limits'
import type { Snapshot, SnapshotKind } from '../snapshots'
import { planOf } from '../state'
import { type Found, keyedRows, numberedRows } from './pages'
import type { Value } from './records'

/** A private row; its body has no hash, so it is what the file says. */
export interface PrivateRow {
  key: string
  kind: string
  round: string | null
  body: string
}

const CHANGE_COLUMNS = 13
const SNAPSHOT_COLUMNS = 7
const META_COLUMNS = 2
const SCHEMA_COLUMNS = 5
const PRIVATE_COLUMNS = 4

/** So many rows that claim one number are looked at; a page that was written twice makes two. */
const MOST_CLAIMS = 32

function isText(value: Value | undefined, limit: number = LIMITS.words): value is string {
  return typeof value === 'string' && value.length <= limit
}

function changeOf(seq: number, values: readonly Value[]): StoredChange | null {
  const [, at, actor, kind, command, label, group, binding, reverts, hash, args, forward, inverse] = values
  if (!isText(at) || !isText(kind) || !isText(command) || !isText(label) || !Buffer.isBuffer(hash)) return null
  if (!isText(forward, LIMITS.patches) || !isText(inverse, LIMITS.patches)) return null
  return {
    ...{ seq, at, command, label, forward, inverse },
    kind: kind as StoredChange['kind'],
    actor: isText(actor) ? actor : null,
    group: isText(group) ? group : null,
    binding: binding === 1,
    reverts: typeof reverts === 'number' ? reverts : null,
    hash: hash.toString('hex'),
    args: isText(args, LIMITS.patches) ? args : null,
  }
}

function snapshotOf(values: readonly Value[]): Snapshot | null {
  const [, seq, kind, name, at, hash, plan] = values
  if (typeof seq !== 'number' || !isText(kind) || !isText(at) || !Buffer.isBuffer(hash)) return null
  if (!isText(plan, LIMITS.plan)) return null
  const known = { seq, kind: kind as SnapshotKind, name: isText(name) ? name : null, at, plan }
  return { ...known, hash: hash.toString('hex') }
}

function claim(claims: Map<number, Found[]>, seq: number, found: Found): void {
  const others = claims.get(seq)
  if (!others) claims.set(seq, [found])
  else if (others.length < MOST_CLAIMS) others.push(found)
}

/** The plan of a snapshot that is as it was written; else null. */
export function planIfWhole(snapshot: Snapshot, change: string | null): Plan | null {
  try {
    return planOf(snapshot, change)
  } catch {
    return null
  }
}

/** What stands in the pages of a file, wherever: rows of the log and snapshots by their number, none of them checked. */
export class ScatteredRows {
  readonly #changes = new Map<number, Found[]>()
  readonly #snapshots = new Map<number, Found[]>()
  readonly #privateRoots = new Set<number>()
  readonly #bytes: Buffer
  /** What the file says of its beginning beside the snapshot of it. */
  readonly beginnings: string[] = []

  /** @param privateRoot the page with which the private rows begin, where the file itself does not say it. */
  constructor(bytes: Buffer, privateRoot: number) {
    this.#bytes = bytes
    this.#privateRoots.add(privateRoot)
    for (const found of numberedRows(bytes)) this.#take(found)
  }

  /** How many rows of the log there seem to be. */
  get changes(): number {
    return this.#changes.size
  }

  /** The rows that claim to be the change `seq`. */
  claims(seq: number): StoredChange[] {
    return (this.#changes.get(seq) ?? []).flatMap((found) => changeOf(seq, found.read() ?? []) ?? [])
  }

  /** The changes after which a snapshot stands, the last one first. */
  places(): number[] {
    return [...this.#snapshots.keys()].sort((one, other) => other - one)
  }

  /** The snapshots after one change that are as they were written. */
  whole(seq: number, change: string | null): { snapshot: Snapshot; plan: Plan }[] {
    return (this.#snapshots.get(seq) ?? []).flatMap((found) => {
      const snapshot = snapshotOf(found.read() ?? [])
      const plan = snapshot && planIfWhole(snapshot, change)
      return snapshot && plan ? [{ snapshot, plan }] : []
    })
  }

  privateRows(): PrivateRow[] {
    const rows = new Map<string, PrivateRow>()
    for (const root of this.#privateRoots) {
      for (const [key, kind, round, body] of keyedRows(this.#bytes, root, PRIVATE_COLUMNS)) {
        if (!isText(key) || !isText(kind) || !isText(body, LIMITS.patches)) continue
        rows.set(key, { key, kind, round: isText(round) ? round : null, body })
      }
    }
    return [...rows.values()]
  }

  #take(found: Found): void {
    if (found.columns === CHANGE_COLUMNS) claim(this.#changes, found.id, found)
    else if (found.columns === SNAPSHOT_COLUMNS) {
      const seq = found.read()?.[1]
      if (typeof seq === 'number') claim(this.#snapshots, seq, found)
    } else if (found.columns === META_COLUMNS) {
      const [key, value] = found.read() ?? []
      if (key === 'beginning' && isText(value, LIMITS.plan)) this.beginnings.push(value)
    } else if (found.columns === SCHEMA_COLUMNS) {
      const [type, name, , root] = found.read() ?? []
      if (type === 'table' && name === 'private_item' && typeof root === 'number') this.#privateRoots.add(root)
    }
  }
}
