import { describe, expect, test } from 'vitest'
import type { Objective } from '../plan'
import { orderOfDays, outOfOrder, wayToGoal } from './milestones'

const today = '2026-11-22'

type Steps = Record<string, { text?: string; date: string | null }>

function objective(steps: Steps, fields: Partial<Objective> = {}): Objective {
  const byId = Object.fromEntries(Object.entries(steps).map(([id, { text = id, date }]) => [id, { text, date }]))
  return {
    name: 'Ready for algebra',
    population: '',
    measure: '',
    baseline: '31%',
    target: '46%',
    date: '2030-06-14',
    milestones: { byId, order: Object.keys(steps) },
    ...fields,
  }
}

const whens = (way: ReturnType<typeof wayToGoal>) => way.line.map(({ text, when }) => `${text}: ${when}`)

describe('the way from the goal back to today', () => {
  test('O1 reads from the goal through each step to today, whatever the order of the list', () => {
    const way = wayToGoal(
      objective({ early: { date: '2027-06-18' }, late: { date: '2029-06-15' }, middle: { date: '2028-06-16' } }),
      today,
    )
    expect(whens(way)).toEqual([
      '46%: Jun 14, 2030, in 3 years and 7 months',
      'late: Jun 15, 2029, 12 months before the goal',
      'middle: Jun 16, 2028, 2 years before the goal',
      'early: Jun 18, 2027, 3 years before the goal',
      '31%: Today, Nov 22, 2026',
    ])
    expect(way.line.map(({ field }) => field)).toEqual([
      'target',
      'milestones/late/text',
      'milestones/middle/text',
      'milestones/early/text',
      'baseline',
    ])
  })

  test('O2 without milestones there are the goal and today; what is empty says so in its own words', () => {
    const way = wayToGoal(objective({}, { target: '', name: '', baseline: ' ' }), today)
    expect(way.line.map(({ text, empty }) => [text, empty])).toEqual([
      ['Target: not set', true],
      ['Baseline: not set', true],
    ])
    expect([way.afterGoal, way.undated]).toEqual([[], []])
  })

  test('O2 a goal without a target is called by the objective’s name', () => {
    expect(wayToGoal(objective({}, { target: '' }), today).line[0]?.text).toBe('Ready for algebra')
  })

  test('O3 a milestone without a day stands apart and leads to its date', () => {
    const way = wayToGoal(objective({ some: { date: null }, other: { text: '', date: null } }), today)
    expect(way.line).toHaveLength(2)
    expect(way.undated.map(({ text, when, field }) => [text, when, field])).toEqual([
      ['some', 'No date set', 'milestones/some/date'],
      ['Milestone: not written', 'No date set', 'milestones/other/date'],
    ])
  })

  test('O4 a milestone after the goal stands apart and says how long after', () => {
    const way = wayToGoal(objective({ late: { date: '2030-09-01' }, later: { date: '2031-09-01' } }), today)
    expect(way.line.map(({ kind }) => kind)).toEqual(['goal', 'today'])
    expect(way.afterGoal.map(({ when }) => when)).toEqual([
      'Sep 1, 2031, 15 months after the goal',
      'Sep 1, 2030, 3 months after the goal',
    ])
  })

  test('O5 a milestone whose day has passed stands beyond today and says so', () => {
    const way = wayToGoal(objective({ done: { date: '2026-06-19' } }), today)
    expect(way.line.map(({ kind, past }) => [kind, past])).toEqual([
      ['goal', false],
      ['today', false],
      ['milestone', true],
    ])
    expect(way.line[2]?.when).toBe('Jun 19, 2026, 4 years before the goal; its day has passed')
  })

  test('O5 a goal whose day has passed stands before today', () => {
    const way = wayToGoal(objective({ step: { date: '2026-01-15' } }, { date: '2026-06-14' }), today)
    expect(whens(way)).toEqual([
      '31%: Today, Nov 22, 2026',
      '46%: Jun 14, 2026, 5 months ago',
      'step: Jan 15, 2026, 5 months before the goal; its day has passed',
    ])
  })

  test('O6 while the goal has no day it heads the line, and distances are told from today', () => {
    const way = wayToGoal(
      objective({ next: { date: '2027-06-18' }, past: { date: '2026-10-01' } }, { date: null }),
      today,
    )
    expect(whens(way)).toEqual([
      '46%: No date set',
      'next: Jun 18, 2027, in 7 months',
      '31%: Today, Nov 22, 2026',
      'past: Oct 1, 2026, 7 weeks ago',
    ])
    expect(way.line[0]?.field).toBe('date')
  })

  test('O7 on the same day the goal comes first, then the steps in their order, then today', () => {
    const way = wayToGoal(objective({ one: { date: today }, two: { date: today } }, { date: today }), today)
    expect(way.line.map(({ text, kind }) => (kind === 'milestone' ? text : kind))).toEqual([
      'goal',
      'one',
      'two',
      'today',
    ])
    expect(way.line.map(({ when }) => when)).toEqual([
      'Nov 22, 2026, today',
      'Nov 22, 2026, on the day of the goal',
      'Nov 22, 2026, on the day of the goal',
      'Today, Nov 22, 2026',
    ])
  })

  test('O7 the first and the last year that a date can have', () => {
    const way = wayToGoal(objective({ first: { date: '0001-01-01' } }, { date: '9999-12-31' }), today)
    expect(way.line.map(({ when }) => when)).toEqual([
      'Dec 31, 9999, in 7,973 years',
      'Today, Nov 22, 2026',
      'Jan 1, 1, 9,999 years before the goal; its day has passed',
    ])
  })
})

describe('the order of the list', () => {
  const steps = objective({
    b: { date: '2028-01-01' },
    free: { date: null },
    a: { date: '2027-01-01' },
    c: { date: '2029-01-01' },
  })

  test('O8 contradicts the days where a later one stands before an earlier one', () => {
    expect(outOfOrder(steps)).toBe(true)
    expect(outOfOrder(objective({ a: { date: '2027-01-01' }, x: { date: null }, b: { date: '2027-01-01' } }))).toBe(
      false,
    )
    expect(outOfOrder(objective({}))).toBe(false)
  })

  test('O8 by days keeps one without a day behind its neighbour', () => {
    expect(orderOfDays(steps)).toEqual(['a', 'b', 'free', 'c'])
  })
})
