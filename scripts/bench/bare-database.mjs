import Database from 'better-sqlite3'

/** The same settings as a working copy has, and one table. */
export function bareDatabase(path) {
  const database = new Database(path)
  const settings = ['trusted_schema = OFF', 'cell_size_check = ON', 'mmap_size = 0', 'foreign_keys = ON']
  const durable = ['journal_mode = WAL', 'synchronous = FULL', 'fullfsync = ON', 'checkpoint_fullfsync = ON']
  for (const pragma of [...settings, ...durable]) database.pragma(pragma)
  database.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT')
  return database
}
