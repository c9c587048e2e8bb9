import { afterEntry, type LogEntry, type PlanPatch, planPatches, stacksOf, type UndoStacks } from '../../core/history'
import type { Plan } from '../../core/plan'
import type { ChangeLog, Head, StoredChange } from './change-log'
import { changeHash } from './change-log'
import { LogDamaged } from './errors'
import { grow, wholePlan } from './grown'
import { MOST_CHANGES } from './limits'
import { type Snapshot, type Snapshots, snapshotHash } from './snapshots'

/** What the log says at one moment: the plan, where the log ends, and what undo and redo would do. */
export interface State {
  plan: Plan
  head: Head
  /** Of the last change, or of the base where there is none. ISO 8601, UTC. */
  changedAt: string
  /** Of a log that has only been read from its end on, the first unit to undo and to redo; else all. */
  stacks: UndoStacks
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
export function checked(row: StoredChange, head: Head): Head {
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

/** What undo needs to know of a row. */
export function entryOf({ seq, kind, group, binding, label, reverts }: StoredChange): LogEntry {
  return { seq, kind, group, binding, label, reverts }
}

/** The state as the newest snapshot and the rows after `after` tell it, each row checked against the chain. */
function stateAfter(log: ChangeLog, newest: Snapshot, after: Head): { state: State; entries: LogEntry[] } {
  let plan = newest.seq === 0 ? planOf(newest, null) : null
  let head = after
  let changedAt = newest.at
  const entries: LogEntry[] = []
  for (const row of log.between(after.seq)) {
    head = checked(row, head)
    if (row.seq === newest.seq) plan = planOf(newest, row.hash)
    else if (plan) plan = grow(plan, parsePatches(row.forward)).plan
    entries.push(entryOf(row))
    changedAt = row.at
  }
  if (!plan || !log.reachesItsMark()) throw new LogDamaged('changes are missing')
  return { state: { plan: stored(plan), head, changedAt, stacks: stacksOf(entries) }, entries }
}

/** How many rows at the end of the log are read at first. */
const TAIL = 64

/**
 * Reads what is shown of a file: the plan from the newest snapshot and the rows after it, and what undo and redo
 * would do next from as many rows at the end as tell that. All of it is checked; the rows before are not read, so
 * that a long log opens as quickly as a short one. `checkHistory` gives the whole stacks.
 */
export function readTail(log: ChangeLog, snapshots: Snapshots, atFirst = TAIL): State {
  const base = snapshots.base()
  const latest = snapshots.latest()
  if (!base || !latest) throw new LogDamaged('there is no snapshot')
  if (log.lastSeq() > MOST_CHANGES) throw new LogDamaged('there are more changes than a plan can have')
  // The beginning may have been named as well; it is the base that the first row follows.
  const newest = latest.seq === 0 ? base : latest
  for (let length = atFirst; ; length *= 4) {
    const seq = Math.max(0, Math.min(newest.seq - 1, log.lastSeq() - length))
    const hash = seq === 0 ? base.hash : log.hashAt(seq)
    if (hash === null) throw new LogDamaged('changes are missing')
    const { state, entries } = stateAfter(log, newest, { seq, hash })
    if (seq === 0 || tellsNext(state.stacks, entries)) return state
  }
}

/**
 * Whether the last rows of a log tell what undo and redo would do next. Rows before them can still belong to the
 * first unit to be undone, so there must be two, and what can be redone is known since a change that was not a redo.
 */
function tellsNext({ undo }: UndoStacks, entries: readonly LogEntry[]): boolean {
  return undo.length >= 2 && entries.some(({ kind }) => kind === 'do')
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
  }
  return { state: next, patches: after.patches }
}
