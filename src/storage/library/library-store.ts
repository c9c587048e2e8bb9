import { randomUUID } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import type { PlanSummary } from '../../core/analysis/summary'

const FORMAT_VERSION = 1

const schema = `CREATE TABLE recent (
  id TEXT NOT NULL PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  district_name TEXT NOT NULL,
  sample INTEGER NOT NULL,
  decided INTEGER NOT NULL,
  total INTEGER NOT NULL,
  marks TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT`

/** A plan that was open on this computer. */
export interface RecentPlan extends PlanSummary {
  id: string
  path: string
}

interface Row {
  id: string
  path: string
  title: string
  district_name: string
  sample: number
  decided: number
  total: number
  marks: string
  changed_at: string
}

function readAll(database: Database.Database): RecentPlan[] {
  const rows = database.prepare<[], Row>('SELECT * FROM recent ORDER BY changed_at DESC, rowid DESC').all()
  return rows.map(({ changed_at: changedAt, district_name: districtName, sample, marks, ...row }) => ({
    ...row,
    sample: sample === 1,
    marks: JSON.parse(marks) as (number | null)[],
    districtName,
    changedAt,
  }))
}

function openDatabase(file: string): Database.Database {
  const database = new Database(file)
  try {
    if (database.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('the library is damaged')
    const version = database.pragma('user_version', { simple: true })
    if (version === 0) {
      database.exec(schema)
      database.pragma(`user_version = ${FORMAT_VERSION}`)
    } else if (version !== FORMAT_VERSION) {
      throw new Error(`the library has the format ${String(version)}`)
    }
    readAll(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Only a file that cannot be a library is moved aside; one that is locked or out of reach is left alone. */
function isDamage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code !== 'string' || /^SQLITE_(CORRUPT|NOTADB|ERROR|SCHEMA)/.test(code)
}

function moveAside(file: string): void {
  const suffix = `damaged-${new Date().toISOString().replaceAll(':', '-')}`
  for (const part of ['', '-journal']) {
    if (existsSync(file + part)) renameSync(file + part, `${file}.${suffix}${part}`)
  }
}

/** The list of recent plans, in a small database of its own. */
export class LibraryStore {
  readonly #database: Database.Database

  private constructor(database: Database.Database) {
    this.#database = database
  }

  /** Opens or begins the library at `file`. A damaged one is renamed, never deleted, and a new one begun. */
  static open(file: string): LibraryStore {
    try {
      return new LibraryStore(openDatabase(file))
    } catch (error) {
      if (!isDamage(error)) throw error
      moveAside(file)
      return new LibraryStore(openDatabase(file))
    }
  }

  /** All plans, the one that was changed last first. */
  list(): RecentPlan[] {
    return readAll(this.#database)
  }

  /** Adds the plan at `path`, or brings what is known of it up to date. Returns its id in the library. */
  remember(path: string, summary: PlanSummary): string {
    const row = this.#database
      .prepare<[Row], { id: string }>(
        `INSERT INTO recent (id, path, title, district_name, sample, decided, total, marks, changed_at)
         VALUES (@id, @path, @title, @district_name, @sample, @decided, @total, @marks, @changed_at)
         ON CONFLICT (path) DO UPDATE SET title = excluded.title, district_name = excluded.district_name, sample = excluded.sample,
           decided = excluded.decided, total = excluded.total, marks = excluded.marks,
           changed_at = excluded.changed_at
         RETURNING id`,
      )
      .get({
        id: randomUUID(),
        path: resolve(path),
        title: summary.title,
        district_name: summary.districtName,
        sample: summary.sample ? 1 : 0,
        decided: summary.decided,
        total: summary.total,
        marks: JSON.stringify(summary.marks),
        changed_at: summary.changedAt,
      })
    return (row as { id: string }).id
  }

  /** Says where a plan that was moved is now. An older entry for that place gives way. */
  locate(id: string, newPath: string): void {
    this.#database.transaction(() => {
      this.#database.prepare('DELETE FROM recent WHERE path = ? AND id <> ?').run(resolve(newPath), id)
      this.#database.prepare('UPDATE recent SET path = ? WHERE id = ?').run(resolve(newPath), id)
    })()
  }

  /** Takes a plan off the list; its file stays. */
  drop(id: string): void {
    this.#database.prepare('DELETE FROM recent WHERE id = ?').run(id)
  }

  close(): void {
    this.#database.close()
  }
}
