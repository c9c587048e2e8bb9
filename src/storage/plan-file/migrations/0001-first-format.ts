/**
 * The first format of a plan file. Opening demands that the file's schema equals these statements exactly,
 * so they are never edited: a change of the format is another migration.
 *
 * - Small columns of `change` stand first, so that reading the log's outline skips the patches.
 * - REPLACE would delete without asking the delete trigger, so an insert is refused unless it is the next row.
 * - `private_item` has no actor and no time, and a random key with no row number behind it: nothing tells who
 *   wrote a row, when, or in which order.
 */
export const firstFormat: readonly string[] = [
  'CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT',
  `CREATE TABLE change (
  seq INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  command TEXT NOT NULL,
  label TEXT NOT NULL,
  group_id TEXT,
  binding INTEGER NOT NULL CHECK (binding IN (0, 1)),
  reverts INTEGER,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  args TEXT,
  forward TEXT NOT NULL,
  inverse TEXT NOT NULL
) STRICT`,
  `CREATE TABLE snapshot (
  id INTEGER NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('base', 'automatic', 'before-session', 'named')),
  name TEXT,
  at TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  plan TEXT NOT NULL
) STRICT`,
  `CREATE TABLE private_item (
  key TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  round TEXT,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
  `CREATE TRIGGER change_is_appended BEFORE INSERT ON change
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM change)
BEGIN SELECT raise(ABORT, 'a change is only appended'); END`,
  `CREATE TRIGGER change_is_not_updated BEFORE UPDATE ON change
BEGIN SELECT raise(ABORT, 'a change is never rewritten'); END`,
  `CREATE TRIGGER change_is_not_deleted BEFORE DELETE ON change
BEGIN SELECT raise(ABORT, 'a change is never deleted'); END`,
]
