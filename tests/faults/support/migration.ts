// Brings a plan file to a made-up next format, slowly, so that it can be killed half-way.
import { FORMAT, Format } from '../../../src/storage/plan-file/format'
import { migrateFile } from '../../../src/storage/plan-file/migrate'

/** Large enough that it does not fit into the memory that SQLite keeps, and part of it reaches the file early. */
const filler = `WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r WHERE x < 60000)
  INSERT INTO filler SELECT x, hex(zeroblob(200)) FROM r`

export const next = new Format([
  ...FORMAT.migrations,
  ['CREATE TABLE filler (x INTEGER NOT NULL PRIMARY KEY, y TEXT NOT NULL) STRICT', filler],
])

const [path] = process.argv.slice(2)
if (path?.endsWith('.throughline')) {
  migrateFile(
    path,
    1,
    () => {
      process.stdout.write('begun\n')
    },
    next,
  )
  process.stdout.write('done\n')
}
