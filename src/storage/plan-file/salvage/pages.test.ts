import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../../tests/support/temporary'
import { keyedRows, numberedRows } from './pages'
import { PAGE } from './records'

const integers = fc.oneof(
  fc.constantFrom(0, 1, -1, 127, -128, 32_767, 8_388_607, 2_147_483_647, -2_147_483_648, 140_737_488_355_327),
  fc.maxSafeInteger(),
)
/** Lengths at which SQLite puts a row into one page, or lets it go on in others. */
const lengths = fc.oneof(
  ...[100, 480, 1000, PAGE - 45, 2 * PAGE, 3 * PAGE].map((from) => fc.integer({ min: from, max: from + 60 })),
  fc.integer({ min: 0, max: 40_000 }),
)
const texts = fc.tuple(fc.constantFrom('a', 'ä', '€', '𝄞'), lengths).map(([letter, length]) => letter.repeat(length))
const row = fc.record({ number: fc.option(integers), text: fc.option(texts), blob: fc.uint8Array({ maxLength: 40 }) })

test('F38 rows read from the bytes of a file are those that SQLite reads', () => {
  const folder = temporaryFolder()
  let made = 0
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      made += 1
      const path = join(folder, `${made}.sqlite`)
      const database = new Database(path)
      database.exec(`CREATE TABLE numbered (id INTEGER PRIMARY KEY, number INTEGER, text TEXT, blob BLOB) STRICT;
        CREATE TABLE keyed (key TEXT NOT NULL PRIMARY KEY, number INTEGER, text TEXT) STRICT, WITHOUT ROWID`)
      const numbered = database.prepare('INSERT INTO numbered VALUES (?, ?, ?, ?)')
      const keyed = database.prepare('INSERT INTO keyed VALUES (?, ?, ?)')
      for (const [index, { number, text, blob }] of rows.entries()) {
        numbered.run(index * 977 + 1, number, text, Buffer.from(blob))
        keyed.run(`key ${index}`, number, text)
      }
      const expected = {
        numbered: database.prepare('SELECT id, number, text, blob FROM numbered ORDER BY id').raw().all(),
        keyed: database.prepare('SELECT key, number, text FROM keyed ORDER BY key').raw().all(),
      }
      const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'keyed'").pluck().get() as number
      database.close()
      const bytes = readFileSync(path)
      const found = [...numberedRows(bytes)].filter(({ columns }) => columns === 4)
      const read = found.map((each) => [each.id, ...(each.read() ?? []).slice(1)])
      expect(read.toSorted((one, other) => Number(one[0]) - Number(other[0]))).toEqual(expected.numbered)
      const keys = [...keyedRows(bytes, root, 3)]
      expect(keys.toSorted((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))).toEqual(expected.keyed)
    }),
    { numRuns: 60 },
  )
})

test('F38 whatever the bytes are, reading them ends and never fails', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.constantFrom(2, 5, 10, 13), (seed, kind) => {
      const bytes = Buffer.concat(Array.from({ length: 256 }, () => Buffer.from(seed)))
      for (let page = 0; page < bytes.length; page += PAGE) bytes[page] = kind
      for (const { read } of numberedRows(bytes)) read()
      for (const _ of keyedRows(bytes, 2, 4));
      return true
    }),
    { numRuns: 300 },
  )
})
