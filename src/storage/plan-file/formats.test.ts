import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { contentsOf, temporaryFolder } from '../../../tests/support/temporary'
import { FORMAT, Format } from './format'
import { PlanFile } from './index'
import { migrateFile } from './migrate'
import { openDatabase } from './open-database'

const fixtures = resolve(__dirname, '../../../tests/fixtures/formats')

describe('every format that was ever written', () => {
  test('F32 has a file that was written in it', () => {
    const expected = Array.from({ length: FORMAT.version }, (_, index) => `${index + 1}.throughline`)
    expect(readdirSync(fixtures)).toEqual(expected)
  })

  test('F32 opens, with its plan, its history, undo and its versions', () => {
    for (const name of readdirSync(fixtures)) {
      const folder = temporaryFolder()
      const path = join(folder, name)
      copyFileSync(join(fixtures, name), path)
      for (const readOnly of [true, false]) {
        const file = PlanFile.open(path, { readOnly })
        expect(file.plan).toMatchObject({ title: 'Reading in every school', profile: { districtName: 'Bristol City' } })
        expect(file.history().map(({ actor, kind, label }) => [actor, kind, label])).toEqual([
          ['Ana Ruiz', 'do', 'plan name'],
          [null, 'do', 'add initiative, Coaching'],
          ['Ana Ruiz', 'undo', 'add initiative, Coaching'],
          ['Ana Ruiz', 'redo', 'add initiative, Coaching'],
          [null, 'do', 'plan name'],
        ])
        expect(file.versions().map(({ seq, name: version }) => [seq, version])).toEqual([[2, 'Before the board']])
        expect(file.planAt(0).title).toBe('Reading')
        expect(file.verify().changes).toBe(5)
        if (!readOnly) {
          file.undo()
          expect(file.plan.title).toBe('Reading in all schools')
          expect(file.apply(setField('title', 'Later')).seq).toBe(7)
        }
        file.close()
      }
    }
  })
})

test('F38 a file from before has its beginning once, and gets it in the other place with its first change', () => {
  const path = join(temporaryFolder(), '1.throughline')
  copyFileSync(join(fixtures, '1.throughline'), path)
  const kept = () => {
    const database = new Database(path, { readonly: true })
    const words = database.prepare("SELECT value FROM meta WHERE key = 'beginning'").pluck().get()
    database.close()
    return words
  }
  PlanFile.open(path).close()
  expect(kept()).toBeUndefined()
  const file = PlanFile.open(path)
  const base = file.planAt(0)
  file.apply(setField('title', 'Later'))
  file.verify()
  file.close()
  expect(String(kept())).toMatch(/^[0-9a-f]{64} \S+ \{"/)
  expect(String(kept())).toContain(`"id":"${base.id}"`)
})

// There is one format so far. What the next one will need is tried with one that is made up.
const next = new Format([
  ...FORMAT.migrations,
  [
    'CREATE TABLE attachment (key TEXT NOT NULL PRIMARY KEY, body BLOB NOT NULL) STRICT',
    "INSERT INTO meta VALUES ('made', 'up')",
  ],
])

function older(): string {
  const path = join(temporaryFolder(), 'Plan.throughline')
  const changes = ['One', 'Two'].map((title) => ({ envelope: setField('title', title) }))
  PlanFile.create(path, { plan: freshPlan(), changes }).close()
  return path
}

describe('a file of an older format', () => {
  test('F32 is kept as it was, then changed with its rows in place', () => {
    const path = older()
    const before = readFileSync(path)
    const kept: [string, number, boolean][] = []
    const { database } = openDatabase(
      path,
      {
        readOnly: false,
        beforeMigration: (of, version) => void kept.push([of, version, readFileSync(of).equals(before)]),
      },
      next,
    )
    expect(kept).toEqual([[path, 1, true]])
    expect(database.pragma('user_version', { simple: true })).toBe(2)
    expect(database.prepare('SELECT label FROM change').pluck().all()).toEqual(['plan name', 'plan name'])
    expect(database.prepare("SELECT value FROM meta WHERE key = 'made'").pluck().get()).toBe('up')
    expect(next.isExact(database)).toBe(true)
    database.close()
  })

  test('F32 is kept beside where nobody says otherwise, under a free name', () => {
    const path = older()
    const before = readFileSync(path)
    const folder = join(path, '..')
    copyFileSync(path, join(folder, 'Plan (format 1).throughline'))
    openDatabase(path, { readOnly: false }, next).database.close()
    expect(readFileSync(join(folder, 'Plan (format 1, 2).throughline')).equals(before)).toBe(true)
  })

  test('F32 is left as it is where it is only read, damaged, or cannot be kept first', () => {
    const path = older()
    const folder = join(path, '..')
    const before = contentsOf(folder)
    const { database } = openDatabase(path, { readOnly: true }, next)
    expect(database.prepare('SELECT count(*) FROM attachment').pluck().get()).toBe(0)
    database.close()
    expect(() =>
      migrateFile(
        path,
        1,
        () => {
          throw new Error('the disk is full')
        },
        next,
      ),
    ).toThrow('the disk is full')
    const failing = new Format([...FORMAT.migrations, ['CREATE TABLE more (x) STRICT; CREATE TABLE more (x) STRICT']])
    expect(() => migrateFile(path, 1, () => {}, failing)).toThrow()
    expect(contentsOf(folder)).toEqual(before)
    const raw = new Database(path)
    raw.exec('DROP TRIGGER change_is_not_updated')
    raw.exec("UPDATE change SET label = 'x'")
    raw.exec(FORMAT.migrations.flat().find((statement) => statement.includes('change_is_not_updated')) as string)
    raw.close()
    const damaged = contentsOf(folder)
    expect(() => migrateFile(path, 1, () => {}, next)).toThrow('not as it was written')
    expect(contentsOf(folder)).toEqual(damaged)
  })
})

test('F33 a file of a newer format that keeps plans as this one does is read, and not changed', () => {
  const path = older()
  const raw = new Database(path)
  for (const statement of next.migrations.at(-1) ?? []) raw.exec(statement)
  raw.pragma('user_version = 2')
  raw.close()
  const before = contentsOf(join(path, '..'))
  const file = PlanFile.open(path)
  expect(file).toMatchObject({ newer: true, readOnly: true, head: 2, plan: { title: 'Two' } })
  expect(file.history()).toHaveLength(2)
  expect(() => file.apply(setField('title', 'Three'))).toThrow('can only be read here: update Throughline to change it')
  expect(() => file.nameVersion('Now')).toThrow('update Throughline')
  file.close()
  expect(contentsOf(join(path, '..'))).toEqual(before)
})
