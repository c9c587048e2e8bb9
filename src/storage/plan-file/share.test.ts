import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { bundledContent } from '../../core/content'
import { buildReport } from '../../core/report'
import { exportReport } from '../../export'
import { PlanFile, shareCopy } from './index'

const folder = temporaryFolder()

/** Words that must not leave the house, each in a place of its own. */
const canaries = {
  typedAndTakenBack: 'canary-typed-and-taken-back',
  removed: 'canary-removed-initiative',
  actor: 'canary-actor',
  group: 'canary-group',
  version: 'canary-version-name',
  answer: 'canary-unrevealed-answer',
  note: 'canary-private-note',
  failure: 'canary-private-failure',
  key: 'canary-key',
  round: 'canary-round',
  deleted: 'canary-deleted-private-item',
}

/** In how many of the encodings that a file could use the words stand in the bytes. */
function traces(bytes: Buffer, words: string): number {
  const utf16 = Buffer.from(words, 'utf16le')
  const forms = [
    Buffer.from(words),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(Buffer.from(words).toString('base64')),
  ]
  return forms.filter((form) => bytes.includes(form)).length
}

function planWithSecrets(): PlanFile {
  const path = join(folder, 'Plan.throughline')
  const file = PlanFile.create(path, { plan: freshPlan() })
  const origin = { actor: canaries.actor }
  file.apply(setField('ask/decision', canaries.typedAndTakenBack, canaries.group), origin)
  file.undo(origin)
  file.apply({ type: 'item.add', args: { list: 'initiatives', id: 'i', values: { name: canaries.removed } } }, origin)
  file.nameVersion(canaries.version)
  file.apply({ type: 'item.remove', args: { list: 'initiatives', id: 'i' } }, origin)
  file.apply(setField('title', 'Reading by grade three'), origin)
  file.close()
  const database = new Database(path)
  const insert = database.prepare('INSERT INTO private_item VALUES (?, ?, ?, ?)')
  insert.run(canaries.key, 'answer', canaries.round, canaries.answer)
  insert.run('k2', 'note', null, canaries.note)
  insert.run('k3', 'failure', null, canaries.failure)
  insert.run('k4', 'note', null, canaries.deleted)
  database.exec("DELETE FROM private_item WHERE key = 'k4'")
  database.close()
  return PlanFile.open(path)
}

const source = planWithSecrets()

test('F34 a shared copy is the plan as it is and nothing else, down to its raw bytes', () => {
  const original = readFileSync(source.path)
  for (const [place, words] of Object.entries(canaries)) expect(traces(original, words), place).toBeGreaterThan(0)
  const path = join(folder, 'Shared.throughline')
  shareCopy(source.plan, path, 'another-id')
  const bytes = readFileSync(path)
  for (const [place, words] of Object.entries(canaries)) expect(traces(bytes, words), place).toBe(0)
  expect(traces(bytes, source.plan.id)).toBe(0)
  expect(traces(bytes, 'Reading by grade three')).toBe(1)
  const shared = PlanFile.open(path)
  expect(shared.plan).toEqual({ ...source.plan, id: 'another-id' })
  expect(shared).toMatchObject({ head: 0, undoLabel: null })
  expect(shared.versions()).toEqual([])
  shared.apply(setField('title', 'Theirs'))
  expect(shared.verify().changes).toBe(1)
  shared.close()
  expect(readdirSync(folder).sort()).toEqual(['Plan.throughline', 'Shared.throughline'])
})

test('F14 what is private is in no row, label, version or snapshot of the log, and in no document', async () => {
  const privateWords = [
    canaries.answer,
    canaries.note,
    canaries.failure,
    canaries.key,
    canaries.round,
    canaries.deleted,
  ]
  const database = new Database(source.path, { readonly: true })
  const tables = ['meta', 'change', 'snapshot', 'sqlite_schema'].map((table) =>
    JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all()),
  )
  database.close()
  const options = { kind: 'strategy', today: '2026-11-22' } as const
  const texts = ['md', 'html', 'json'] as const
  const outputs = await Promise.all(texts.map((format) => exportReport(format, source.plan, bundledContent, options)))
  const report = JSON.stringify(buildReport(source.plan, bundledContent, options))
  const all = [...tables, ...outputs.map((bytes) => Buffer.from(bytes).toString()), report].join('\n')
  for (const words of privateWords) expect(all).not.toContain(words)
})

test('F2 a shared copy never replaces anything', () => {
  const before = readFileSync(source.path)
  expect(() => shareCopy(source.plan, source.path, 'x')).toThrow('already exists')
  expect(readFileSync(source.path).equals(before)).toBe(true)
})
