import Database from 'better-sqlite3'
import { firstFormat } from './migrations/0001-first-format'

/** "THLN", in the header of every plan file. */
export const APPLICATION_ID = 0x54484c4e

/** All migrations in order; a file of version n has had the first n. */
const migrations: readonly (readonly string[])[] = [firstFormat]

/** The version that this build writes, in the header's user_version. */
export const FORMAT_VERSION = migrations.length

/** A larger file is refused before any of it is read, in bytes. Ten thousand changes take about ten million. */
export const SIZE_LIMIT = 512 * 1024 * 1024

/** Makes an empty database one of the present format. */
export function writeFormat(database: Database.Database): void {
  for (const statement of migrations.flat()) database.exec(statement)
  database.pragma(`application_id = ${APPLICATION_ID}`)
  database.pragma(`user_version = ${FORMAT_VERSION}`)
}

const schemaQuery = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name, tbl_name, sql'

let expected: string | null = null

function expectedSchema(): string {
  if (expected === null) {
    const model = new Database(':memory:')
    writeFormat(model)
    expected = JSON.stringify(model.prepare(schemaQuery).all())
    model.close()
  }
  return expected
}

/**
 * Whether the file has exactly the tables, indexes and triggers of the present format. It is asked before any
 * other query, because a foreign trigger would fire and a view could stand in for a table.
 */
export function hasExactSchema(database: Database.Database): boolean {
  return JSON.stringify(database.prepare(schemaQuery).all()) === expectedSchema()
}
