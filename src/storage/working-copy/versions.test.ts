import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { PlanFile } from '../plan-file'
import { VersionCopies } from '../versions'
import { WorkingCopies } from './working-copies'

let folder = ''
let path = ''
let copies: WorkingCopies

beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder, 'Plan.throughline')
  PlanFile.create(path, { plan: freshPlan() }).close()
  copies = new WorkingCopies(join(temporaryFolder(), 'working'))
})

function namesIn(file: string): string[] {
  const read = PlanFile.open(file, { readOnly: true })
  read.verify()
  const names = read.versions().map(({ name }) => name)
  read.close()
  return names
}

test('H29 a name alone is something that the person’s file does not hold yet, and goes into it', async () => {
  const { copy } = await copies.open(path)
  copy.file.nameVersion('Before the board')
  copy.changed()
  expect(await copy.settle()).toBe('published')
  expect(namesIn(path)).toEqual(['Before the board'])
  expect(await copies.close(copy)).toBe(true)
})

test('H29 a name that only this computer knows is not lost to somebody else who went on', async () => {
  const { copy } = await copies.open(path)
  copy.file.nameVersion('Ours')
  copy.changed()
  const theirs = PlanFile.open(path)
  theirs.apply(setField('title', 'Theirs'))
  theirs.nameVersion('Theirs')
  theirs.close()
  expect(await copy.settle()).toBe('conflict')
  expect(namesIn(path)).toEqual(['Theirs'])
  expect(namesIn(copy.state().conflictPath ?? '')).toEqual(['Ours'])
  await copies.close(copy)
})

test('F22 a name of somebody else’s comes with their changes', async () => {
  const { copy } = await copies.open(path)
  const theirs = PlanFile.open(path)
  theirs.nameVersion('Theirs')
  theirs.close()
  expect(await copy.settle()).toBe('adopted')
  expect(copy.file.versions().map(({ name }) => name)).toEqual(['Theirs'])
  await copies.close(copy)
})

test('F33 a file of a newer version is opened to be looked at, and never written', async () => {
  const database = new Database(path)
  database.pragma('user_version = 99')
  database.close()
  const before = readFileSync(path)
  const { copy } = await copies.open(path)
  expect(copy).toMatchObject({ readOnly: true, file: { newer: true } })
  expect(() => copy.file.apply(setField('title', 'x'))).toThrow('update Throughline to change it')
  expect(await copy.settle()).toBe('nothing')
  await copies.close(copy)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['Plan.throughline'])
})

test('F30 a copy of a plan that is being edited is one file at rest, under the path of the person’s file', async () => {
  const versions = new VersionCopies(join(temporaryFolder(), 'versions'))
  const { copy } = await copies.open(path)
  copy.file.apply(setField('title', 'Changed'))
  versions.keep(copy.file, 'session')
  const [kept] = versions.listFor(copy.path)
  expect(readFileSync(kept?.path ?? '').subarray(18, 20)).toEqual(Buffer.from([1, 1]))
  const opened = PlanFile.open(kept?.path ?? '', { readOnly: true })
  expect(opened.plan.title).toBe('Changed')
  expect(copy.file.hasChange(opened.position)).toBe(true)
  opened.close()
  await copies.close(copy)
})
