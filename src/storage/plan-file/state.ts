import {
  afterEntry,
  applyPlanPatches,
  type LogEntry,
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
export function planOf(snapshot: Snapshot, change: string | null): Plan {
  if (snapshotHash(snapshot, change) !== snapshot.hash) throw new LogDamaged(`snapshot ${snapshot.seq}`)
  return planSchema.parse(JSON.parse(snapshot.plan))
}

/** The row, after checking that it is the one that follows `head` and is as it was written. */
function checked(row: StoredChange, head: Head): Head {
  if (row.seq !== head.seq + 1 || changeHash(row, head.hash) !== row.hash) {
    throw new LogDamaged(`change ${row.seq} is not as it was written`)
  }
  return { seq: row.seq, hash: row.hash }
}

/** The plan after the given rows, each checked against the chain, which begins at `head`. */
export function replay(
  plan: Plan,
  head: Head,
  rows: Iterable<StoredChange>,
): { plan: Plan; head: Head; at: string | null } {
  let after: { plan: Plan; head: Head; at: string | null } = { plan, head, at: null }
  for (const row of rows) {
    const reached = checked(row, after.head)
    after = { plan: applyPlanPatches(after.plan, parsePatches(row.forward)), head: reached, at: row.at }
  }
  return after
}

/**
 * Reads the whole log. Every row is checked against the chain, so that nothing is shown or undone that is not
 * as it was written; the plan comes from the newest snapshot and the rows after it.
 */
export function readState(log: ChangeLog, snapshots: Snapshots): State {
  const base = snapshots.base()
  const newest = snapshots.latest()
  if (!base || !newest) throw new LogDamaged('there is no snapshot')
  let plan = planOf(base, null)
  let head: Head = { seq: 0, hash: base.hash }
  let changedAt = base.at
  const entries: LogEntry[] = []
  for (const row of log.between(0)) {
    head = checked(row, head)
    if (row.seq === newest.seq) plan = planOf(newest, row.hash)
    else if (row.seq > newest.seq) plan = applyPlanPatches(plan, parsePatches(row.forward))
    const { seq, kind, group, binding, label, reverts } = row
    entries.push({ seq, kind, group, binding, label, reverts })
    changedAt = row.at
  }
  if (newest.seq > head.seq) throw new LogDamaged('changes are missing')
  return { plan: stored(plan), head, changedAt, stacks: stacksOf(entries), snapshotSeq: newest.seq }
}

/** A plan that fits its schema and that nobody can change by mistake. */
function stored(plan: Plan): Plan {
  return deepFreeze(planSchema.parse(plan))
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}

/** The state after rows that another program appended. */
export function followRows(state: State, rows: readonly StoredChange[]): State {
  const after = replay(state.plan, state.head, rows)
  return {
    plan: stored(after.plan),
    head: after.head,
    changedAt: after.at ?? state.changedAt,
    stacks: rows.reduce(afterEntry, state.stacks),
    snapshotSeq: state.snapshotSeq,
  }
}
