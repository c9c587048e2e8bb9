import { CommandRefused } from '../../core/commands'
import { afterEntry } from '../../core/history'
import { stillFits } from '../../core/plan'
import type { ChangeLog } from './change-log'
import type { LoggedChange } from './logged-change'
import type { Origin } from './shapes'
import { SNAPSHOT_EVERY, type Snapshots } from './snapshots'
import type { State } from './state'

/**
 * Appends a row and, every so often, a snapshot; the caller has a transaction open.
 * @returns the state after it.
 * @throws CommandRefused where the plan could not be opened again.
 */
export function append(
  log: ChangeLog,
  snapshots: Snapshots,
  state: State,
  { plan, forward, inverse, ...change }: LoggedChange,
  { actor = null, at = new Date().toISOString() }: Origin,
): State {
  if (!stillFits(state.plan, plan)) {
    throw new CommandRefused(
      'invalid-value',
      'This would leave the plan in a state that cannot be kept. Nothing was changed.',
    )
  }
  const patches = { forward: JSON.stringify(forward), inverse: JSON.stringify(inverse) }
  const row = log.append({ ...change, ...patches, seq: state.head.seq + 1, at, actor }, state.head.hash)
  if (row.seq % SNAPSHOT_EVERY === 0) snapshots.add({ seq: row.seq, kind: 'automatic', name: null, at, plan }, row.hash)
  return {
    plan,
    head: { seq: row.seq, hash: row.hash },
    changedAt: at,
    stacks: afterEntry(state.stacks, row),
  }
}
