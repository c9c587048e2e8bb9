import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temporary'
import type { PlanSummary } from '../../core/analysis/summary'
import { LibraryStore } from './index'

const summary: PlanSummary = {
  title: 'Our strategy',
  districtName: 'Bristol City',
  sample: false,
  decided: 2,
  total: 7,
  marks: [3, null, 7, 5, null, 1, 9],
  changedAt: '2026-11-03T10:00:00.000Z',
}

function fresh(): { folder: string; file: string; plan: (name: string) => string } {
  const folder = temporaryFolder()
  const plan = (name: string) => {
    writeFileSync(join(folder, name), 'a plan')
    return join(folder, name)
  }
  return { folder, file: join(folder, 'library.sqlite'), plan }
}

test('F13 a plan is remembered across restarts with what the start screen shows of it', () => {
  const { file, plan } = fresh()
  const first = LibraryStore.open(file)
  const id = first.remember(plan('a'), summary)
  first.close()
  const again = LibraryStore.open(file)
  expect(again.list()).toEqual([{ ...summary, id, path: plan('a') }])
  again.close()
})

test('F13 a plan stands once, with its newest summary, and the list begins with the one changed last', () => {
  const { file, plan } = fresh()
  const library = LibraryStore.open(file)
  const id = library.remember(plan('a'), summary)
  library.remember(plan('b'), { ...summary, title: 'Newer', changedAt: '2026-11-04T10:00:00.000Z' })
  expect(library.remember(plan('a'), { ...summary, decided: 3, sample: true })).toBe(id)
  expect(library.list().map(({ title, decided, sample }) => [title, decided, sample])).toEqual([
    ['Newer', 2, false],
    ['Our strategy', 3, true],
  ])
  library.close()
})

test('F13 a moved plan is located or dropped; no file is touched', () => {
  const { folder, file, plan } = fresh()
  const library = LibraryStore.open(file)
  const id = library.remember(join(folder, 'moved'), summary)
  const other = library.remember(plan('here'), summary)
  library.locate(id, plan('here'))
  expect(library.list()).toMatchObject([{ id, path: plan('here') }])
  library.drop(other)
  library.drop(id)
  expect(library.list()).toEqual([])
  expect(readdirSync(folder)).toContain('here')
  library.close()
})

test('F13 a damaged library is moved aside, not deleted, and a new one begun', () => {
  const { folder, file } = fresh()
  const newer = new Database(join(folder, 'newer'))
  newer.pragma('user_version = 9')
  newer.close()
  const foreign = new Database(join(folder, 'foreign'))
  foreign.exec('CREATE TABLE recent (x)')
  foreign.pragma('user_version = 1')
  foreign.close()
  for (const content of [
    'not a database at all',
    readFileSync(join(folder, 'newer')),
    readFileSync(join(folder, 'foreign')),
  ]) {
    const before = readdirSync(folder).length
    writeFileSync(file, content)
    const library = LibraryStore.open(file)
    expect(library.list()).toEqual([])
    library.remember(join(folder, 'a'), summary)
    library.close()
    const aside = readdirSync(folder).filter((name) => name.startsWith('library.sqlite.damaged-'))
    expect(aside.map((name) => readFileSync(join(folder, name)))).toContainEqual(Buffer.from(content))
    expect(readdirSync(folder).length).toBeGreaterThan(before)
    expect(LibraryStore.open(file).list()).toHaveLength(1)
  }
})
