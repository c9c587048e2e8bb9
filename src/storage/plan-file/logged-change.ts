import type { PlanChange } from '../../core/commands'
import type { PlanPatch, UndoUnit } from '../../core/history'
import type { Plan } from '../../core/plan'
import type { ChangeRow, StoredChange } from './change-log'
import { grow } from './grown'
import { parsePatches } from './state'

/** A change as the log will keep it, with the plan that it leads to, before it has a number, a time and an actor. */
export interface LoggedChange extends Omit<ChangeRow, 'seq' | 'at' | 'actor' | 'forward' | 'inverse'> {
  forward: readonly PlanPatch[]
  inverse: readonly PlanPatch[]
  plan: Plan
}

/** An accepted command as the log keeps it. */
export function loggedChange(change: PlanChange): LoggedChange {
  return { ...change, kind: 'do', reverts: null }
}

/**
 * The change that takes `rows` back: their inverse patches from the last row to the first. Undo and redo are
 * the same act; what an undo row takes back is a change, and what a redo row takes back is an undo.
 */
export function revertingChange(
  plan: Plan,
  kind: 'undo' | 'redo',
  unit: UndoUnit,
  rows: readonly StoredChange[],
): LoggedChange {
  const first = rows[0]
  if (!first || rows.length !== unit.seqs.length) throw new Error(`the rows of “${unit.label}” are not in the log`)
  const { plan: after, patches } = grow(
    plan,
    rows.toReversed().flatMap((row) => parsePatches(row.inverse)),
  )
  return {
    plan: after,
    kind,
    command: first.command,
    label: unit.label,
    group: null,
    binding: false,
    reverts: first.seq,
    args: null,
    forward: patches,
    inverse: rows.flatMap((row) => parsePatches(row.forward)),
  }
}
