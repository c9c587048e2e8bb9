import { expect, test } from 'vitest'
import { fileNameFor } from './file-names'

test.each([
  ['Reading by grade three', 'Reading by grade three'],
  ['  a / b: c? "d" <e>|*\\ ', 'a b c d e'],
  ['...hidden.', 'hidden'],
  ['lone \ud800 half \u0000 nul\nline', 'lone \uFFFD half nul line'],
  ['', 'Plan'],
  ['///', 'Plan'],
])('I9 %j becomes the file name %j', (title, name) => {
  expect(fileNameFor(title)).toBe(name)
})

test('I9 a name never takes more than a file system has room for, nor part of a character', () => {
  const family = '👩\u200d👩\u200d👧'
  for (const title of [family.repeat(60), '漢'.repeat(300), 'x'.repeat(300)]) {
    const name = fileNameFor(title)
    expect(Buffer.byteLength(`${name} 100.throughline`)).toBeLessThanOrEqual(255)
    expect(name.length).toBeGreaterThan(40)
  }
  expect(fileNameFor(family.repeat(60)).replaceAll(family, '')).toBe('')
})
