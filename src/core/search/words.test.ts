import { expect, test } from 'vitest'
import { rankByWords } from './words'

function order(query: string, names: string[]): string[] {
  return names
    .map((name) => ({ name, rank: rankByWords(query, name) }))
    .filter((entry): entry is { name: string; rank: number } => entry.rank !== null)
    .sort((left, right) => left.rank - right.rank)
    .map(({ name }) => name)
}

test('S12 words count in any order, and every word must be there', () => {
  expect(rankByWords('word exp', 'Export to Word…')).toBe(0)
  expect(rankByWords('word pdf', 'Export to Word…')).toBeNull()
  expect(rankByWords('', 'Export to Word…')).toBe(0)
  expect(rankByWords('3', '3. Where to pilot')).toBe(0)
  expect(rankByWords('WÖRD', 'Export to Word…')).toBe(0)
})

test('S12 the start of a word comes before its middle, a name before its keywords', () => {
  expect(order('pen', ['Happening', 'Open', 'Pencil'])).toEqual(['Pencil', 'Happening', 'Open'])
  expect(rankByWords('docx', 'Export to Word…', 'docx')).toBeGreaterThan(rankByWords('port', 'Export to Word…') ?? 9)
})
