import type { Database } from 'better-sqlite3'
import { type LogEntry, stacksOf, type UndoStacks } from '../../core/history'
import { checkBeginning } from './beginning'
import type { ChangeLog, Head } from './change-log'
import { LogDamaged } from './errors'
import type { Snapshots } from './snapshots'
import { checked, entryOf, planOf } from './state'

/** How many rows are checked before the program gets on with something else: about two milliseconds' worth. */
const SLICE = 500

/**
 * Checks the file from its base to the change `end`, which is the last one known: SQLite's own check of the pages,
 * the chain of hashes, and each snapshot. Yields from time to time.
 * @returns what can be undone and redone after `end`.
 * @throws LogDamaged at the first thing that is not as it was written.
 */
export function* checkHistory(
  database: Database,
  log: ChangeLog,
  snapshots: Snapshots,
  end: Head,
): Generator<void, UndoStacks> {
  if (database.pragma('quick_check', { simple: true }) !== 'ok') throw new LogDamaged('SQLite found a damaged page')
  yield
  const base = snapshots.base()
  if (!base) throw new LogDamaged('there is no base')
  checkBeginning(database, base)
  for (const snapshot of snapshots.between(-1, 0)) planOf(snapshot, null)
  let head: Head = { seq: 0, hash: base.hash }
  const entries: LogEntry[] = []
  while (head.seq < end.seq) {
    const last = Math.min(head.seq + SLICE, end.seq)
    for (const snapshot of snapshots.between(head.seq, last)) planOf(snapshot, log.hashAt(snapshot.seq))
    for (const row of log.between(head.seq, last)) {
      head = checked(row, head)
      entries.push(entryOf(row))
    }
    if (head.seq !== last) throw new LogDamaged('changes are missing')
    yield
  }
  if (head.hash !== end.hash) throw new LogDamaged(`change ${end.seq} is not the one that was read`)
  return stacksOf(entries)
}
