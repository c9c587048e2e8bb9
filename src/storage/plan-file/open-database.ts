import type { Database } from 'better-sqlite3'
import { checkHeader, connect } from './connection'
import { PlanFileError } from './errors'
import { FORMAT, type Format } from './format'
import { type BeforeMigration, keepBeside, migratedInMemory, migrateFile } from './migrate'

interface Opened {
  database: Database
  /** Made by a newer version: it is only read. */
  newer: boolean
}

interface Opening {
  readOnly: boolean
  workingCopy?: boolean
  beforeMigration?: BeforeMigration | undefined
}

/**
 * The database of a plan file, its header and its schema checked. An older one is kept as it is and then brought to
 * the present format, or read in the memory where it is only to be read; a newer one is only read, and only where
 * what holds the plan is as this version knows it.
 */
export function openDatabase(
  path: string,
  { readOnly, workingCopy = false, beforeMigration = keepBeside }: Opening,
  format: Format = FORMAT,
): Opened {
  return openAs(checkHeader(path, workingCopy), path, { readOnly, workingCopy, beforeMigration }, format)
}

function openAs(version: number, path: string, opening: Opening, format: Format): Opened {
  const { readOnly, workingCopy = false, beforeMigration = keepBeside } = opening
  const newer = version > format.version
  if (version < format.version) {
    if (readOnly) return { database: migratedInMemory(path, version, format), newer }
    migrateFile(path, version, beforeMigration, format)
  }
  const database = connect(path, readOnly || newer, workingCopy)
  const restored = database.pragma('user_version', { simple: true })
  // A migration that was killed may have written the header already: connecting has just taken it back.
  if (typeof restored === 'number' && restored < version) {
    database.close()
    return openAs(restored, path, opening, format)
  }
  if (newer ? format.isReadable(database) : format.isExact(database)) return { database, newer }
  database.close()
  throw new PlanFileError(newer ? 'newer' : 'damaged', path)
}
