import { constants, copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import Database from 'better-sqlite3'
import { syncFile } from '../atomic-file'
import { ChangeLog } from './change-log'
import { checkHistory } from './check'
import { makeDurable, secure } from './connection'
import { PlanFileError } from './errors'
import { FORMAT, type Format } from './format'
import { Snapshots } from './snapshots'
import { readTail } from './state'

/** Keeps a file as it is before it is brought to a newer format. */
export type BeforeMigration = (path: string, version: number) => void

/** The file itself, beside it, under a name that says why: where nobody keeps versions elsewhere. */
export function keepBeside(path: string, version: number): void {
  const { dir, name, ext } = parse(path)
  for (let number = 1; ; number += 1) {
    const copy = join(dir, `${name} (format ${version}${number === 1 ? '' : `, ${number}`})${ext}`)
    if (existsSync(copy)) continue
    copyFileSync(path, copy, constants.COPYFILE_EXCL)
    syncFile(copy)
    return
  }
}

/** Brings a database of the version `from` to the present one and checks all that is in it, or throws. */
function migrateWithin(database: Database.Database, path: string, from: number, format: Format): void {
  format.write(database, from)
  if (!format.isExact(database)) throw new PlanFileError('damaged', path)
  const log = new ChangeLog(database)
  const snapshots = new Snapshots(database)
  for (const _ of checkHistory(database, log, snapshots, readTail(log, snapshots).head));
}

/**
 * Brings an older file to the present format: kept as it was first, then changed in one transaction, which is only
 * committed after everything in the file was found as it was written. A crash at any moment leaves the old file.
 */
export function migrateFile(path: string, from: number, before: BeforeMigration, format: Format = FORMAT): void {
  const database = new Database(path, { fileMustExist: true })
  try {
    secure(database)
    if (!format.isExact(database, from)) throw new PlanFileError('damaged', path)
    before(path, from)
    makeDurable(database)
    database.transaction(() => migrateWithin(database, path, from, format)).exclusive()
  } finally {
    database.close()
  }
}

/** An older file as the present format has it, in the memory: reading leaves the file as it is. */
export function migratedInMemory(path: string, from: number, format: Format = FORMAT): Database.Database {
  const database = new Database(readFileSync(path))
  try {
    secure(database)
    if (!format.isExact(database, from)) throw new PlanFileError('damaged', path)
    database.transaction(() => migrateWithin(database, path, from, format))()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
