import Database from 'better-sqlite3'
import type { Plan } from '../../core/plan'
import { replaceBeginning } from './beginning'
import { ChangeLog } from './change-log'
import { secure } from './connection'
import { createPlanFile } from './create'
import { PlanFileError } from './errors'
import { PlanFile } from './plan-file'
import { type OnProgress, type PrivateRow, type Salvage, salvage } from './salvage'
import { Snapshots } from './snapshots'

/** How much of a damaged file can be had back. */
export interface Recovery {
  /** How many changes from the beginning are whole. */
  changes: number
  /** The number of the change up to which the plan itself can be had: the changes between are lost, not their outcome. */
  upTo: number
  /** When that change was made. ISO 8601, UTC. */
  at: string
}

function recoveryOf(path: string, { prefix, later }: Salvage): Recovery {
  if (later) return { changes: prefix?.head.seq ?? 0, upTo: later.seq, at: later.at }
  if (!prefix) throw new PlanFileError('beyond-recovery', path)
  const at = prefix.rows.at(-1)?.at ?? prefix.base.at
  return { changes: prefix.head.seq, upTo: prefix.head.seq, at }
}

/**
 * What `recover` would bring back, without writing anything.
 * @throws PlanFileError `beyond-recovery` where nothing in the file is as it was written.
 */
export function recoverable(path: string, onProgress?: OnProgress): Recovery {
  return recoveryOf(path, salvage(path, onProgress))
}

function writePrivate(database: Database.Database, rows: readonly PrivateRow[]): void {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO private_item (key, kind, round, body) VALUES (@key, @kind, @round, @body)',
  )
  for (const row of rows) insert.run(row)
}

/** Appends the rows and snapshots of the prefix as they were written, so that their hashes hold. */
function writePrefix(path: string, { prefix, privateRows }: Salvage): void {
  const database = new Database(path)
  try {
    secure(database)
    database.transaction(() => {
      writePrivate(database, privateRows)
      if (!prefix) return
      const snapshots = new Snapshots(database)
      database.exec('DELETE FROM snapshot')
      replaceBeginning(database, prefix.base)
      for (const snapshot of [prefix.base, ...prefix.snapshots]) snapshots.insert(snapshot)
      const log = new ChangeLog(database)
      let before = prefix.base.hash
      for (const row of prefix.rows) before = log.append(row, before).hash
    })()
  } finally {
    database.close()
  }
}

/**
 * Writes what is whole in a damaged file to a new one: the changes from the beginning as far as every one is as it was
 * written, and after them, as one change, the plan as it stood at the latest moment that can be told. The damaged file
 * stays exactly as it is.
 * @throws PlanFileError `beyond-recovery` where nothing in the file is as it was written, `exists` where anything has
 * the new name.
 */
export function recoverInto(damaged: string, path: string, onProgress: OnProgress = () => {}): Recovery {
  // Reading takes about as long as writing and comparing.
  const found = salvage(damaged, (share) => onProgress(share / 2))
  const recovery = recoveryOf(damaged, found)
  const { prefix, later } = found
  createPlanFile(path, prefix ? prefix.plan : (later?.plan as Plan), (temporary) => {
    writePrefix(temporary, found)
    const file = PlanFile.open(temporary)
    try {
      if (prefix && later) file.recoverTo(later.plan)
      file.verify((share) => onProgress((1 + share) / 2))
    } finally {
      file.close()
    }
  })
  return recovery
}
