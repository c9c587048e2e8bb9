import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** A copy of a plan file after `change`, made with the pragmas and triggers of whoever tampers with it. */
export function tamperedCopy(good: string, path: string, change: (database: Database.Database) => void): string {
  copyFileSync(good, path)
  const database = new Database(path)
  change(database)
  database.close()
  return path
}

/** Runs a statement that the file's own triggers would refuse, and leaves its schema as it was. */
export function unguarded(statement: string): (database: Database.Database) => void {
  return (database) => {
    const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
      name: string
      sql: string
    }[]
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`)
    database.exec(statement)
    for (const { sql } of triggers) database.exec(sql)
  }
}
