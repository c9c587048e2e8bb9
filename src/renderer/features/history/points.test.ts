import { expect, test } from 'vitest'
import { seqOf, versionPoints } from './points'

const at = '2026-11-22T10:00:00.000Z'

test('H30 named versions stand newest first, and of the copies those that the history leads through', () => {
  const named = [
    { seq: 2, name: 'Before the board', at },
    { seq: 7, name: 'As adopted', at },
  ]
  const kept = [
    { id: 'c', kind: 'work', at, seq: 9, inHistory: true },
    { id: 'b', kind: 'session', at, seq: 12, inHistory: false },
    { id: 'a', kind: 'named', at, seq: 7, inHistory: true },
  ] as const
  const points = versionPoints({ named, kept: [...kept] })
  expect(points.named.map(({ name, seq }) => [name, seq])).toEqual([
    ['As adopted', 7],
    ['Before the board', 2],
  ])
  expect(points.kept.map(({ words, name, seq }) => [words, name, seq])).toEqual([['In the midst of work', null, 9]])
  const [version] = points.named
  expect(version && seqOf({ kind: 'version', version }, 20)).toBe(7)
})
