import type { Database } from 'better-sqlite3'
import { LogDamaged } from './errors'
import type { Snapshot } from './snapshots'

// The plan with which a file began stands in it twice: as its first snapshot, and as a row of the first table. SQLite
// writes tables one after another, the log before the snapshots, so that the first snapshot lies near the end of a file
// whose end is lost, and without a beginning the log that is left tells nothing.

const KEY = 'beginning'

function wordsOf({ hash, at, plan }: Snapshot): string {
  return `${hash} ${at} ${plan}`
}

/** The first snapshot as `wordsOf` puts it down; null where the words cannot be one. */
export function beginningOf(words: string): Snapshot | null {
  const [, hash, at, plan] = /^([0-9a-f]{64}) (\S{1,40}) (.+)$/s.exec(words) ?? []
  if (hash === undefined || at === undefined || plan === undefined) return null
  return { seq: 0, kind: 'base', name: null, at, plan, hash }
}

/** Puts the beginning where it is found again, in a file that does not have it there yet. In a transaction. */
export function keepBeginning(database: Database, base: Snapshot): void {
  database.prepare('INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)').run(KEY, wordsOf(base))
}

/** The same where another one stands there. */
export function replaceBeginning(database: Database, base: Snapshot): void {
  database.prepare('DELETE FROM meta WHERE key = ?').run(KEY)
  keepBeginning(database, base)
}

/** @throws LogDamaged where the two do not say the same. A file from before has only the snapshot. */
export function checkBeginning(database: Database, base: Snapshot): void {
  const words = database.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(KEY)
  if (words !== undefined && words !== wordsOf(base)) throw new LogDamaged('the beginning is not as it was written')
}
