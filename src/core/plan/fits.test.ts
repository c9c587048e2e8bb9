import { expect, test } from 'vitest'
import { freshPlan } from '../../../tests/support/plans'
import { stillFits } from './fits'
import { planSchema } from './schema'

const before = freshPlan()
const changes: [string, unknown][] = [
  ['title', 'Another'],
  ['title', 7],
  ['title', 'x'.repeat(100_000)],
  ['sample', 'yes'],
  ['initiatives', { byId: {}, order: [] }],
  ['initiatives', { byId: {}, order: [7] }],
  ['tensions', null],
  ['createdAt', 'yesterday'],
]

test.each(changes)('F4 a plan whose %s is %j fits after one that did just where it fits at all', (key, value) => {
  const after = { ...before, [key]: value }
  expect(stillFits(before, after)).toBe(planSchema.safeParse(after).success)
})

test('F4 a plan that lost a part does not fit, one in which nothing changed does', () => {
  const { purpose: _, ...after } = before
  expect(stillFits(before, after as typeof before)).toBe(false)
  expect(stillFits(before, before)).toBe(true)
})
