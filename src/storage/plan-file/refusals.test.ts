import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { tamperedCopy, unguarded } from '../../../tests/support/tamper'
import { contentsOf, temporaryFolder } from '../../../tests/support/temporary'
import { PlanFile, PlanFileError } from './index'

const folder = temporaryFolder()
const good = join(folder, 'good.throughline')
const secret = 'What we shall say to the board'
const file = PlanFile.create(good, { plan: freshPlan() })
for (let index = 1; index <= 230; index += 1) file.apply(setField('title', `${index} ${secret} ${index}`))
file.apply(setField('ask/decision', 'word '.repeat(3000)))
file.close()
const bytes = readFileSync(good)

/** What opening `path` says; fails where the folder is not as it was before. */
function refusal(path: string, readOnly = false): PlanFileError {
  const before = contentsOf(folder)
  let caught: unknown
  try {
    PlanFile.open(path, { readOnly }).close()
  } catch (error) {
    caught = error
  }
  expect(contentsOf(folder)).toEqual(before)
  expect(caught).toBeInstanceOf(PlanFileError)
  const refused = caught as PlanFileError
  expect(refused.message).toMatch(/^“[^”]+” .+[:;].+\.$/)
  return refused
}

let count = 0
function written(content: Uint8Array | string): string {
  count += 1
  const path = join(folder, `case ${count}`)
  writeFileSync(path, content)
  return path
}

function tampered(change: (database: Database.Database) => void): string {
  count += 1
  return tamperedCopy(good, join(folder, `case ${count}`), change)
}

function changedBytes(change: (copy: Buffer) => void): string {
  const copy = Buffer.from(bytes)
  change(copy)
  return written(copy)
}

describe('a file that is refused is named, explained and not touched', () => {
  test('F5 missing', () => {
    expect(refusal(join(folder, 'gone.throughline'))).toMatchObject({
      code: 'missing',
      message:
        '“gone.throughline” is not where it was expected: check the name and the folder, or that the drive is connected.',
    })
    expect(refusal(join(good, 'inside a file')).code).toBe('missing')
  })

  test('F5 empty', () => {
    expect(refusal(written('')).code).toBe('empty')
  })

  test('F5 something else: a text, a folder, a picture, a short file', () => {
    mkdirSync(join(folder, 'a folder'))
    expect(refusal(join(folder, 'a folder')).code).toBe('not-a-plan')
    expect(refusal(written('Dear board,\n'.repeat(500))).code).toBe('not-a-plan')
    expect(refusal(written(Buffer.from([0x89, 0x50, 0x4e, 0x47]))).code).toBe('not-a-plan')
    expect(refusal(written(bytes.subarray(0, 99))).code).toBe('not-a-plan')
  })

  test('F5 larger than a plan can be, before any of it is read', () => {
    const path = changedBytes(() => {})
    truncateSync(path, 600 * 1024 * 1024)
    expect(() => PlanFile.open(path)).toThrow('is not a Throughline plan')
    rmSync(path)
  })

  test('F5 the database of another program, also one that keeps a write-ahead log', () => {
    const foreign = (mode: string) => {
      count += 1
      const path = join(folder, `case ${count}`)
      const database = new Database(path)
      database.pragma(`journal_mode = ${mode}`)
      database.exec('CREATE TABLE change (seq)')
      database.close()
      return path
    }
    expect(refusal(foreign('DELETE')).code).toBe('not-a-plan')
    expect(refusal(foreign('WAL')).code).toBe('not-a-plan')
    expect(refusal(tampered((database) => database.pragma('application_id = 1'))).code).toBe('not-a-plan')
    expect(refusal(tampered((database) => database.pragma('user_version = 0'))).code).toBe('not-a-plan')
    expect(refusal(tampered((database) => database.pragma('journal_mode = WAL'))).code).toBe('damaged')
  })

  test('F33 made by a newer version that keeps a plan in another way', () => {
    for (const statement of ['ALTER TABLE change ADD COLUMN more TEXT', 'DROP TABLE snapshot']) {
      const newer = refusal(tampered((database) => database.exec(`${statement}; PRAGMA user_version = 2`)))
      expect(newer.code).toBe('newer')
      expect(newer.message).toContain('update Throughline')
    }
    const laterPlan = unguarded("UPDATE snapshot SET plan = '{}'; PRAGMA user_version = 2")
    expect(refusal(tampered(laterPlan)).code).toBe('newer')
  })

  test('F6 any other table, view, trigger, index or column', () => {
    for (const statement of [
      'CREATE TABLE more (x)',
      'CREATE VIEW more AS SELECT * FROM change',
      "CREATE TRIGGER more AFTER INSERT ON change BEGIN INSERT INTO meta VALUES (NEW.seq, 'x'); END",
      'CREATE INDEX more ON change (label)',
      'ALTER TABLE meta ADD COLUMN more TEXT',
      'DROP TRIGGER change_is_not_deleted',
      'DROP TABLE private_item',
      'DROP TABLE snapshot; CREATE VIEW snapshot AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x FROM r) SELECT x AS seq, x AS id FROM r',
    ]) {
      expect(refusal(tampered((database) => database.exec(statement))).code, statement).toBe('damaged')
    }
  })

  test('F7 a changed row, snapshot or number', () => {
    for (const statement of [
      "UPDATE change SET label = 'decide everything' WHERE seq = 3",
      "UPDATE change SET actor = 'Somebody' WHERE seq = 3",
      "UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3",
      'UPDATE change SET binding = 1 WHERE seq = 3',
      "UPDATE change SET inverse = '[]' WHERE seq = 3",
      "UPDATE change SET forward = '[]' WHERE seq = 230",
      'DELETE FROM change WHERE seq = 3',
      'DELETE FROM change WHERE seq = 1',
      'DELETE FROM change WHERE seq = 231',
      'DELETE FROM change WHERE seq > 200',
      'DELETE FROM change',
      'UPDATE snapshot SET plan = replace(plan, \'"sample":false\', \'"sample":true\') WHERE seq = 200',
      'UPDATE snapshot SET plan = replace(plan, \'"sample":false\', \'"sample":true\') WHERE seq = 0',
      'UPDATE snapshot SET seq = 100 WHERE seq = 200',
      'DELETE FROM snapshot',
      "UPDATE meta SET value = 'another plan' WHERE key = 'planId'",
      "UPDATE meta SET value = replace(value, '231', '230') WHERE key = 'head'",
      "DELETE FROM snapshot WHERE kind = 'base'",
    ]) {
      expect(refusal(tampered(unguarded(statement))).code, statement).toBe('damaged')
    }
  })

  test('F7 a file cut short, by one byte or by half, or with something at its end', () => {
    for (const length of [bytes.length - 1, bytes.length - 4096, Math.floor(bytes.length / 2), 4096, 512]) {
      expect(refusal(written(bytes.subarray(0, length))).code, `${length} bytes`).toBe('damaged')
    }
    expect(refusal(written(Buffer.concat([bytes, Buffer.from('more')]))).code).toBe('damaged')
  })

  test('F5 refused in the same way when it is opened for reading only', () => {
    expect(refusal(written('text'), true).code).toBe('not-a-plan')
    expect(refusal(written(bytes.subarray(0, bytes.length - 1)), true).code).toBe('damaged')
  })

  test('F5 a good file opens, for reading and for writing, and opening leaves it as it is', () => {
    const before = contentsOf(folder)
    for (const readOnly of [true, false]) {
      const opened = PlanFile.open(good, { readOnly })
      expect(opened.plan.title).toBe(`230 ${secret} 230`)
      expect(opened.verify()).toEqual({ changes: 231, snapshots: 2 })
      expect(contentsOf(folder)).toEqual(before)
      opened.close()
    }
    expect(contentsOf(folder)).toEqual(before)
  })
})

describe('a byte that changed on the disk', () => {
  const opened = PlanFile.open(good, { readOnly: true })
  const shownOf = ({ plan, head, lastChangeAt, undoLabel, redoLabel }: PlanFile) => {
    return { plan, head, lastChangeAt, undoLabel, redoLabel }
  }
  const shown = shownOf(opened)
  const rows = opened.history()
  opened.close()

  /** True where the file is refused; whatever is shown before must be as it was written. */
  function isRefused(path: string, historyLater: boolean): boolean {
    try {
      const changed = PlanFile.open(path, { readOnly: true, historyLater })
      expect(shownOf(changed)).toEqual(shown)
      expect(changed.history()).toEqual(rows)
      changed.close()
      return false
    } catch (error) {
      expect(error).toBeInstanceOf(PlanFileError)
      return true
    }
  }

  /** The same, however the file is opened. */
  function isRefusedEitherWay(path: string): boolean {
    const refused = isRefused(path, false)
    expect(isRefused(path, true)).toBe(refused)
    return refused
  }

  test('F7 a letter of a row is noticed, but in the copies that SQLite left in unused bytes', {
    timeout: 60_000,
  }, () => {
    let letters = 0
    let refused = 0
    for (let at = bytes.indexOf(secret); at !== -1; at = bytes.indexOf(secret, at + 1000)) {
      letters += 1
      if (isRefusedEitherWay(changedBytes((copy) => copy.write('v', at + 1)))) refused += 1
    }
    expect(letters).toBeGreaterThan(40)
    expect(refused).toBeGreaterThan(letters * 0.8)
  })

  test('F7 a bit anywhere leads to a refusal or to the plan as it was', { timeout: 60_000 }, () => {
    let refused = 0
    const step = Math.floor((bytes.length * 8) / 400)
    for (let bit = 5; bit < bytes.length * 8; bit += step) {
      const flip = (copy: Buffer) => copy.writeUInt8((copy[bit >> 3] as number) ^ (1 << (bit & 7)), bit >> 3)
      if (isRefusedEitherWay(changedBytes(flip))) refused += 1
    }
    expect(refused).toBeGreaterThan(200)
  })
})
