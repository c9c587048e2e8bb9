import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../tests/support/temporary'
import { bundledContent } from '../core/content'
import { ExportNotes } from './export-notes'

const at = '2026-11-22T10:00:00.000Z'
const tension = bundledContent.tensions[0]?.id ?? ''

function begin() {
  const folder = temporaryFolder()
  const [file, plan] = [join(folder, 'exports.json'), join(folder, 'a.throughline')]
  const document = (name: string) => {
    writeFileSync(join(folder, name), name)
    return join(folder, name)
  }
  writeFileSync(plan, '')
  const made = { comments: false, at, plan, seq: 3, hash: 'h3' }
  return { folder, file, plan, document, made }
}

test('X54 the last export of each document is remembered across starts, newest first', () => {
  const { file, plan, document, made } = begin()
  const notes = new ExportNotes(file)
  notes.add('p', { ...made, choice: { kind: 'strategy' }, path: document('a.docx') })
  notes.add('p', { ...made, choice: { kind: 'record', tension }, path: document('b.docx') })
  notes.add('p', { ...made, choice: { kind: 'strategy' }, path: document('c.docx'), seq: 5 })
  const again = new ExportNotes(file)
  expect(again.of('p', plan).map(({ choice, seq }) => [choice.kind, seq])).toEqual([
    ['strategy', 5],
    ['record', 3],
  ])
  expect(again.find('p', plan, { kind: 'strategy' })?.path).toMatch(/c\.docx$/)
  expect(again.find('p', plan, { kind: 'memo' })).toBeNull()
  expect(again.of('other', plan)).toEqual([])
})

test('X54 a duplicate, which has the same id, does not write over the document of the first', () => {
  const { folder, file, plan, document, made } = begin()
  const notes = new ExportNotes(file)
  notes.add('p', { ...made, choice: { kind: 'strategy' }, path: document('a.docx') })
  const duplicate = join(folder, 'a copy.throughline')
  expect(notes.of('p', duplicate)).toEqual([])
  // A plan that was moved is the same one in another place.
  rmSync(plan)
  expect(notes.of('p', duplicate)).toHaveLength(1)
})

test('X54 a document in which somebody went on is known; one that is gone has nothing to lose', () => {
  const { file, plan, document, made } = begin()
  const notes = new ExportNotes(file)
  const path = document('a.docx')
  notes.add('p', { ...made, choice: { kind: 'strategy' }, path })
  const note = notes.find('p', plan, { kind: 'strategy' })
  if (!note) throw new Error('a note')
  expect(notes.changedSince(note)).toBe(false)
  writeFileSync(path, 'edited in Word')
  expect(notes.changedSince(note)).toBe(true)
  rmSync(path)
  expect(notes.changedSince(note)).toBe(false)
})

test('X54 what cannot be read is left out, and the rest stays', () => {
  const { file, plan, document, made } = begin()
  new ExportNotes(file).add('p', { ...made, choice: { kind: 'strategy' }, path: document('a.docx') })
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>
  const odd = { ...(kept.p?.[0] as object), choice: { kind: 'record', tension: 'no such tension' } }
  writeFileSync(file, JSON.stringify({ p: [odd, 12, ...(kept.p ?? [])] }))
  expect(new ExportNotes(file).of('p', plan)).toHaveLength(1)
  writeFileSync(file, 'Dear board')
  expect(new ExportNotes(file).of('p', plan)).toEqual([])
})
