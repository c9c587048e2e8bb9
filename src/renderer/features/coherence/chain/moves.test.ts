import { expect, test } from 'vitest'
import type { ChainColumn } from '../../../../core/plan'
import { neighbour } from './moves'

const place = (column: ChainColumn, path: string, y: number) => ({ node: { column, path }, y, height: 40 })
const places = [
  place('action', 'a1', 0),
  place('action', 'a2', 60),
  place('action', 'a3', 120),
  place('core', 'teacher', 40),
  place('core', 'student', 110),
  place('objective', 'goal', 300),
]

test('W10 arrow keys go down and up a column, to the nearest in the next one, and to the ends', () => {
  const walk = (from: string, ...keys: string[]) => keys.map((key) => neighbour(key, from, places))
  expect(walk('a2', 'ArrowDown', 'ArrowUp', 'Home', 'End')).toEqual(['a3', 'a1', 'a1', 'a3'])
  expect(walk('a1', 'ArrowRight', 'ArrowLeft', 'ArrowUp')).toEqual(['teacher', null, null])
  expect(walk('a3', 'ArrowRight', 'ArrowDown')).toEqual(['student', null])
  expect(walk('goal', 'ArrowLeft', 'ArrowRight')).toEqual(['student', null])
  expect(walk('a1', 'x', 'Enter')).toEqual([null, null])
  expect(neighbour('ArrowDown', 'gone', places)).toBeNull()
})

test('W10 while an arrow is drawn the keys go only among what can be its end', () => {
  const ends = places.filter(({ node }) => node.column === 'core')
  expect(neighbour('ArrowDown', 'teacher', ends)).toBe('student')
  expect(neighbour('ArrowRight', 'teacher', ends)).toBeNull()
})
