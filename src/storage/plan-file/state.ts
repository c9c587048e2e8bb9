import { freeze } from 'immer'
import {
  afterEntry,
  applyPlanPatches,
  type PlanPatch,
  planPatches,
  stacksOf,
  type UndoStacks,
} from '../../core/history'
import { type Plan, planSchema } from '../../core/plan'
import type { ChangeLog, Head, StoredChange } from './change-log'
import { changeHash } from './change-log'
import { LogDamaged } from './errors'
import { type Snapshot, type Snapshots, snapshotHash } from './snapshots'

/** What the log says at one moment: the plan, where the log ends, and what undo and redo would do. */
export interface State {
  plan: Plan
  head: Head
  /** Of the last change, or of the base where there is none. ISO 8601, UTC. */
  changedAt: string
  stacks: UndoStacks
  /** The number of the last change that the newest snapshot holds. */
  snapshotSeq: number
}

/** The patches that the log holds as JSON. */
export function parsePatches(json: string): PlanPatch[] {
  return planPatches.parse(JSON.parse(json)) as PlanPatch[]
}

/** The plan of a snapshot, checked against its hash and the shape of a plan. */
export function planOf(snapshot: Snapshot, change: Buffer | null): Plan {
  if (!snapshotHash(snapshot, change).equals(snapshot.hash)) throw new LogDamaged(`snapshot ${snapshot.seq}`)
  return planSchema.parse(JSON.parse(snapshot.plan))
}

/** The plan after the given rows. Each is checked against the chain, which begins at `head`. */
export function replay(
  plan: Plan,
  head: Head,
  rows: Iterable<StoredChange>,
): { plan: Plan; head: Head; at: string | null } {
  let current = plan
  let last = head
  let at: string | null = null
  for (const row of rows) {
    if (row.seq !== last.seq + 1 || !changeHash(row, last.hash).equals(row.hash))
      throw new LogDamaged(`change ${row.seq}`)
    current = applyPlanPatches(current, parsePatches(row.forward))
    last = { seq: row.seq, hash: row.hash }
    at = row.at
  }
  return { plan: current, head: last, at }
}

/** Reads the newest snapshot and what came after it. Throws LogDamaged or the parser's error. */
export function readState(log: ChangeLog, snapshots: Snapshots): State {
  const snapshot = snapshots.latest()
  if (!snapshot) throw new LogDamaged('there is no snapshot')
  const change = snapshot.seq === 0 ? null : log.hashAt(snapshot.seq)
  const start: Head = { seq: snapshot.seq, hash: change ?? snapshot.hash }
  const after = replay(planOf(snapshot, change), start, log.between(snapshot.seq))
  const outline = [...log.outline()]
  if (outline.length !== after.head.seq) throw new LogDamaged('changes are missing')
  return {
    plan: freeze(planSchema.parse(after.plan), true),
    head: after.head,
    changedAt: outline.at(-1)?.at ?? snapshot.at,
    stacks: stacksOf(outline),
    snapshotSeq: snapshot.seq,
  }
}

/** The state after rows that another program appended. */
export function followRows(state: State, rows: readonly StoredChange[]): State {
  const after = replay(state.plan, state.head, rows)
  return {
    plan: freeze(planSchema.parse(after.plan), true),
    head: after.head,
    changedAt: after.at ?? state.changedAt,
    stacks: rows.reduce(afterEntry, state.stacks),
    snapshotSeq: state.snapshotSeq,
  }
}
