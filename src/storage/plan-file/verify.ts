import type { Database } from 'better-sqlite3'
import type { Plan } from '../../core/plan'
import { checkBeginning } from './beginning'
import type { ChangeLog, Head } from './change-log'
import { LogDamaged } from './errors'
import type { Snapshots } from './snapshots'
import { parsePatches, planOf, replay } from './state'

export interface Verification {
  /** How many changes and snapshots were found as they were written. */
  changes: number
  snapshots: number
}

/**
 * Reads everything: SQLite's own full check, the chain of hashes from the base to the head, each snapshot's
 * hash, and that replaying the log from the base gives each snapshot and the present plan.
 * @param onProgress is told how far it is, from 0 to 1.
 * @throws LogDamaged at the first thing that does not fit.
 */
export function verifyAll(
  database: Database,
  log: ChangeLog,
  snapshots: Snapshots,
  present: Plan,
  onProgress: (share: number) => void = () => {},
): Verification {
  const check = database.pragma('integrity_check', { simple: true })
  if (check !== 'ok') throw new LogDamaged(String(check))
  const all = snapshots.all()
  const base = all[0]
  if (base?.kind !== 'base' || base.seq !== 0) throw new LogDamaged('there is no base')
  checkBeginning(database, base)
  let plan = planOf(base, null)
  let head: Head = { seq: 0, hash: base.hash }
  for (const snapshot of all.slice(1)) {
    const reached = replay(plan, head, log.between(head.seq, snapshot.seq))
    const kept = planOf(snapshot, snapshot.seq === 0 ? null : reached.head.hash)
    if (reached.head.seq !== snapshot.seq || !samePlan(reached.plan, kept)) {
      throw new LogDamaged(`snapshot ${snapshot.seq} is not what the log says`)
    }
    plan = reached.plan
    head = reached.head
    onProgress(head.seq / Math.max(1, log.lastSeq()))
  }
  const end = replay(plan, head, log.between(head.seq))
  if (!samePlan(end.plan, present)) throw new LogDamaged('the plan is not what the log says')
  for (const row of log.between(0)) parsePatches(row.inverse)
  return { changes: end.head.seq, snapshots: all.length }
}

/** Whether two JSON values are equal, in whatever order their keys stand. */
function samePlan(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const names = Object.keys(one)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        samePlan((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
    )
  )
}
