import Database from 'better-sqlite3'
import { firstFormat } from './migrations/0001-first-format'

/** "THLN", in the header of every plan file. */
export const APPLICATION_ID = 0x54484c4e

/** A larger file is refused before any of it is read, in bytes. Ten thousand changes take about ten million. */
export const SIZE_LIMIT = 512 * 1024 * 1024

/** What has to be as this version knows it in a file of a newer one, so that the plan in it can be read. */
const READ_TABLES = "('meta', 'change', 'snapshot')"

const schemaQuery = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name, tbl_name, sql'
const readQuery = `SELECT type, name, sql FROM sqlite_schema WHERE name IN ${READ_TABLES} ORDER BY type, name, sql`

/** The format of plan files as a series of migrations; a file of version n has had the first n. */
export class Format {
  readonly #expected = new Map<number, { whole: string; read: string }>()

  constructor(readonly migrations: readonly (readonly string[])[]) {}

  /** The version that is written, in the header's user_version. */
  get version(): number {
    return this.migrations.length
  }

  /** Makes an empty database, or one of the version `from`, one of the version `to`. */
  write(database: Database.Database, from = 0, to = this.version): void {
    for (const statement of this.migrations.slice(from, to).flat()) database.exec(statement)
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.pragma(`user_version = ${to}`)
  }

  /**
   * Whether the file has exactly the tables, indexes and triggers of a version. It is asked before any other query,
   * because a foreign trigger would fire and a view could stand in for a table.
   */
  isExact(database: Database.Database, version = this.version): boolean {
    return JSON.stringify(database.prepare(schemaQuery).all()) === this.#schema(version).whole
  }

  /** Whether the tables that hold the plan and its log are those of this version, whatever else a newer one added. */
  isReadable(database: Database.Database): boolean {
    return JSON.stringify(database.prepare(readQuery).all()) === this.#schema(this.version).read
  }

  /** The page with which a table begins, in a file that was written anew in this format. */
  rootOf(table: string): number {
    const model = new Database(':memory:')
    try {
      this.write(model)
      const root = model.prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck()
      return root.get(table) ?? 0
    } finally {
      model.close()
    }
  }

  #schema(version: number): { whole: string; read: string } {
    const known = this.#expected.get(version)
    if (known) return known
    const model = new Database(':memory:')
    this.write(model, 0, version)
    const whole = JSON.stringify(model.prepare(schemaQuery).all())
    const schema = { whole, read: JSON.stringify(model.prepare(readQuery).all()) }
    model.close()
    this.#expected.set(version, schema)
    return schema
  }
}

/** The format that this build writes. */
export const FORMAT = new Format([firstFormat])
