import { closeSync, openSync, readSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { PlanFileError } from './errors'
import { APPLICATION_ID, SIZE_LIMIT } from './format'

/** How long a statement waits for another program's transaction, in milliseconds. Ours take a few. */
const BUSY_TIMEOUT = 2000

const HEADER_LENGTH = 100
const MAGIC = 'SQLite format 3\0'
const ROLLBACK_JOURNAL = 1

function readHeader(path: string): { header: Buffer; size: number } {
  const stats = statSync(path)
  if (!stats.isFile()) throw new PlanFileError('not-a-plan', path)
  if (stats.size === 0) throw new PlanFileError('empty', path)
  if (stats.size > SIZE_LIMIT) throw new PlanFileError('not-a-plan', path)
  const file = openSync(path, 'r')
  try {
    const header = Buffer.alloc(HEADER_LENGTH)
    const length = readSync(file, header, 0, HEADER_LENGTH, 0)
    return { header: header.subarray(0, length), size: stats.size }
  } finally {
    closeSync(file)
  }
}

/**
 * Reads the first bytes as bytes, so that a foreign file is never given to SQLite.
 * @returns the version of the format that the file says it has.
 */
export function checkHeader(path: string, workingCopy: boolean): number {
  const { header } = readHeader(path)
  if (header.length < HEADER_LENGTH || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new PlanFileError('not-a-plan', path)
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new PlanFileError('not-a-plan', path)
  const version = header.readUInt32BE(60)
  if (version < 1) throw new PlanFileError('not-a-plan', path)
  if (workingCopy) return version
  // A write-ahead log would begin files beside this one as soon as it was read.
  if (header[18] !== ROLLBACK_JOURNAL || header[19] !== ROLLBACK_JOURNAL) throw new PlanFileError('damaged', path)
  return version
}

/** A file cut short passes SQLite's own checks where only unused bytes are gone. */
function checkLength(path: string): void {
  const { header, size } = readHeader(path)
  const stored = header.readUInt16BE(16)
  const pageSize = stored === 1 ? 65_536 : stored
  if (size !== pageSize * header.readUInt32BE(28)) throw new PlanFileError('damaged', path)
}

/** Whether a crash left the journal of a change that was not finished. The next connection takes that change back. */
export function journalLeftBehind(path: string): boolean {
  return (statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** The settings that every connection to a plan file has, whatever it is for. */
export function secure(database: Database.Database): void {
  database.pragma('trusted_schema = OFF')
  database.pragma('cell_size_check = ON')
  database.pragma('mmap_size = 0')
  database.pragma('foreign_keys = ON')
  // What is deleted, such as who sat where in a round, is overwritten and not only forgotten.
  database.pragma('secure_delete = ON')
}

/** Settings under which a change that was accepted is on the disk, also after a power cut. */
export function makeDurable(database: Database.Database): void {
  // One file at rest: no file beside it that could be forgotten when the plan is copied.
  database.pragma('journal_mode = DELETE')
  // EXTRA is FULL, and besides it syncs the folder after the journal is deleted: without that, a power cut
  // could bring the journal back, and with it the plan before the last change.
  database.pragma('synchronous = EXTRA')
  database.pragma('fullfsync = ON')
}

/**
 * The same for a working copy, which never leaves its folder: a write-ahead log takes half as long for each change, and
 * lets the copy be read whole while changes go on. FULL syncs that log with each of them.
 */
export function makeDurableWorkingCopy(database: Database.Database): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('fullfsync = ON')
  database.pragma('checkpoint_fullfsync = ON')
}

/** Empties the log beside a working copy, in which rows that were deleted since still stand. */
export function emptyLog(database: Database.Database): void {
  database.pragma('wal_checkpoint(TRUNCATE)')
}

/**
 * Runs what writes only to a file that is not yet anybody's: SQLite would force that one to the disk as well, before it
 * is read, or forced, by whoever asked for it.
 */
export function withoutForcing(database: Database.Database, write: () => void): void {
  const before = database.pragma('synchronous', { simple: true })
  database.pragma('synchronous = OFF')
  try {
    write()
  } finally {
    database.pragma(`synchronous = ${String(before)}`)
  }
}

/**
 * A connection to a plan file of which nothing has been read but its header, which the caller has checked.
 * A change that a crash interrupted is taken back here, which is the one case in which opening writes.
 */
export function connect(path: string, readOnly: boolean, workingCopy = false): Database.Database {
  const database = new Database(path, {
    readonly: readOnly && !workingCopy && !journalLeftBehind(path),
    fileMustExist: true,
    timeout: BUSY_TIMEOUT,
  })
  try {
    secure(database)
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    // Of a working copy the last pages may still stand in its log.
    if (!workingCopy) checkLength(path)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}
