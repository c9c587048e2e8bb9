import { expect, test } from 'vitest'
import type { Match } from './find'
import { neighbourIndex } from './neighbour'

const matches: Match[] = ['a', 'b', 'c'].map((path) => ({ path, start: 4, end: 6 }))
const at = (index: number) => ({ ...(matches[index] as Match), index })

test('S24 the next match follows the last one, and the first follows the end', () => {
  expect(neighbourIndex(matches, null, 1)).toBe(0)
  expect(neighbourIndex(matches, null, -1)).toBe(2)
  expect(neighbourIndex(matches, at(0), 1)).toBe(1)
  expect(neighbourIndex(matches, at(2), 1)).toBe(0)
  expect(neighbourIndex(matches, at(0), -1)).toBe(2)
})

test('S24 where the last match is gone, it goes on from its place', () => {
  const gone = { path: 'gone', start: 0, end: 2, index: 1 }
  expect(neighbourIndex(matches, gone, 1)).toBe(1)
  expect(neighbourIndex(matches, gone, -1)).toBe(0)
  expect(neighbourIndex(matches, { ...gone, index: 9 }, 1)).toBe(0)
  expect(neighbourIndex(matches, { ...gone, index: 9 }, -1)).toBe(2)
  expect(neighbourIndex(matches, { ...gone, index: 0 }, -1)).toBe(2)
})
