import { expect, test } from 'vitest'
import { figure } from './figure.mjs'

const measured = { name: 'open', unit: 'ms', runs: 9, value: 6, baseline: 2 }

test('a figure tells its value beside the baseline', () => {
  const { line, missed } = figure({ ...measured, goal: { of: 'ratio', is: '<=', limit: 5 } })
  expect(JSON.stringify(line)).toBe(
    '{"name":"open","value":6,"baseline":2,"ratio":3,"goal":"ratio <= 5","runs":9,"unit":"ms"}',
  )
  expect(missed).toBe(false)
})

test('a goal is missed on the side that it has', () => {
  const missed = (goal) => figure({ ...measured, goal }).missed
  expect(missed({ of: 'ratio', is: '<=', limit: 2.9 })).toBe(true)
  expect(missed({ of: 'ratio', is: '<=', limit: 3 })).toBe(false)
  expect(missed({ of: 'value', is: '>=', limit: 6 })).toBe(false)
  expect(missed({ of: 'value', is: '>=', limit: 6.1 })).toBe(true)
})

test('without a goal nothing is missed; with a goal on a ratio that nobody could measure it is', () => {
  expect(figure(measured)).toMatchObject({ line: { goal: null }, missed: false })
  const unmeasured = figure({ ...measured, baseline: undefined, goal: { of: 'ratio', is: '<=', limit: 5 } })
  expect(unmeasured).toMatchObject({ line: { baseline: null, ratio: null }, missed: true })
})
