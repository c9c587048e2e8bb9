import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../tests/support/temporary'
import { placeNew, writeFileAtomically } from './atomic-file'

test('F12 a file is replaced by another, never written over in its place', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'report.docx')
  writeFileAtomically(path, new Uint8Array([1, 2, 3]))
  // A second name of the old file still leads to the old bytes.
  linkSync(path, join(folder, 'the old one'))
  writeFileAtomically(path, 'second')
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect([...readFileSync(join(folder, 'the old one'))]).toEqual([1, 2, 3])
  expect(readdirSync(folder).sort()).toEqual(['report.docx', 'the old one'])
})

test('F12 where writing fails, what stood there stays and no temporary file is left', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'taken', 'inside'), 'old')
  expect(() => writeFileAtomically(join(folder, 'taken'), 'new')).toThrow()
  expect(readdirSync(folder)).toEqual(['taken'])
  expect(readFileSync(join(folder, 'taken', 'inside'), 'utf8')).toBe('old')
  expect(() => writeFileAtomically(join(folder, 'gone', 'a'), 'new')).toThrow('ENOENT')
})

test('F12 a name of 255 bytes can be written, since the temporary name does not grow with it', () => {
  const folder = temporaryFolder()
  const name = `${'é'.repeat(120)}.docx`
  writeFileAtomically(join(folder, name), 'x')
  expect(readdirSync(folder)).toEqual([name])
})

test('F2 a new file is not placed over another, nor over a link that leads nowhere', () => {
  const folder = temporaryFolder()
  const from = join(folder, 'from')
  writeFileSync(from, 'new')
  writeFileSync(join(folder, 'there'), 'old')
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
  for (const name of ['there', 'link']) {
    expect(() => placeNew(from, join(folder, name))).toThrow(expect.objectContaining({ code: 'EEXIST' }))
  }
  expect(readFileSync(join(folder, 'there'), 'utf8')).toBe('old')
})
