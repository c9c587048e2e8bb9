import type { PlanChange } from '../../core/commands'
import { applyPlanPatches, type PlanPatch, type UndoUnit } from '../../core/history'
import type { Plan } from '../../core/plan'
import type { ChangeRow, StoredChange } from './change-log'
import { parsePatches } from './state'

/** A change as the log keeps it, with the plan that it leads to, before it has a number, a time and an actor. */
export interface LoggedChange extends Omit<ChangeRow, 'seq' | 'at' | 'actor'> {
  plan: Plan
}

/** An accepted command as the log keeps it. */
export function loggedChange(change: PlanChange): LoggedChange {
  return {
    ...change,
    kind: 'do',
    reverts: null,
    forward: JSON.stringify(change.forward),
    inverse: JSON.stringify(change.inverse),
  }
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
): { change: LoggedChange; patches: PlanPatch[] } {
  const first = rows[0]
  if (!first || rows.length !== unit.seqs.length) throw new Error(`the rows of “${unit.label}” are not in the log`)
  const forward = rows.toReversed().flatMap((row) => parsePatches(row.inverse))
  const inverse = rows.flatMap((row) => parsePatches(row.forward))
  const change: LoggedChange = {
    plan: applyPlanPatches(plan, forward),
    kind,
    command: first.command,
    label: unit.label,
    group: null,
    binding: false,
    reverts: first.seq,
    args: null,
    forward: JSON.stringify(forward),
    inverse: JSON.stringify(inverse),
  }
  return { change, patches: forward }
}
