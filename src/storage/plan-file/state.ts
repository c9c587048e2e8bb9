import { afterEntry, type LogEntry, type PlanPatch, planPatches, stacksOf, type UndoStacks } from '../../core/history'
import type { Plan } from '../../core/plan'
import type { ChangeLog, Head, StoredChange } from './change-log'
import { changeHash } from './change-log'
import { LogDamaged } from './errors'
import { grow, wholePlan } from './grown'
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
  return wholePlan(JSON.parse(snapshot.plan))
}

/** The row, after checking that it is the one that follows `head` and is as it was written. */
function checked(row: StoredChange, head: Head): Head {
  if (row.seq !== head.seq + 1 || changeHash(row, head.hash) !== row.hash) {
    throw new LogDamaged(`change ${row.seq} is not as it was written`)
  }
  return { seq: row.seq, hash: row.hash }
}

interface Replayed {
  plan: Plan
  head: Head
  /** When the last of the rows was written; null where there is none. */
  at: string | null
  /** From the plan before the rows to the plan after them. */
  patches: PlanPatch[]
}

/** The plan after the given rows, each checked against the chain, which begins at `head`. */
export function replay(plan: Plan, head: Head, rows: Iterable<StoredChange>): Replayed {
  const after: Replayed = { plan, head, at: null, patches: [] }
  for (const row of rows) {
    after.head = checked(row, after.head)
    const grown = grow(after.plan, parsePatches(row.forward))
    after.plan = grown.plan
    after.at = row.at
    for (const patch of grown.patches) after.patches.push(patch)
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
    else if (row.seq > newest.seq) plan = grow(plan, parsePatches(row.forward)).plan
    const { seq, kind, group, binding, label, reverts } = row
    entries.push({ seq, kind, group, binding, label, reverts })
    changedAt = row.at
  }
  if (newest.seq > head.seq) throw new LogDamaged('changes are missing')
  return { plan: stored(plan), head, changedAt, stacks: stacksOf(entries), snapshotSeq: newest.seq }
}

/** A plan that fits its schema and that nobody can change by mistake. */
function stored(plan: Plan): Plan {
  return deepFreeze(wholePlan(plan))
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}

/** The state after rows that another program appended, and the patches that lead there. */
export function followRows(state: State, rows: readonly StoredChange[]): { state: State; patches: PlanPatch[] } {
  const after = replay(state.plan, state.head, rows)
  const next: State = {
    plan: stored(after.plan),
    head: after.head,
    changedAt: after.at ?? state.changedAt,
    stacks: rows.reduce(afterEntry, state.stacks),
    snapshotSeq: state.snapshotSeq,
  }
  return { state: next, patches: after.patches }
}
