import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../../tests/support/plans'
import { runCommand } from '../../commands'
import { bundledContent as content } from '../../content'
import { comparePlans } from '../../history'
import { type Plan, planSchema } from '../../plan'
import { buildSample } from '../../sample'
import {
  crossings,
  differsFromPlan,
  exclusionWords,
  filterCounts,
  highestNeedChanges,
  leftOut,
  linesOf,
  measureOf,
  measureWords,
  pilotsLead,
  planWeights,
  ranksByNeed,
  rankWords,
  scalesOf,
  scoreOf,
  standingsOf,
  sturdinessOfChosen,
  sturdinessWords,
  tableOfSchools,
  toMakeReady,
  weightShares,
} from './index'

interface Given {
  kind: 'need' | 'readiness'
  weight?: number | null
  direction?: 'higher' | 'lower'
  from?: number
  to?: number
  threshold?: number
}

/** A plan with these criteria, called by their letters, and schools with values by letter. */
function planOf(criteria: Record<string, Given>, schools: Record<string, Record<string, unknown>>): Plan {
  const add = (list: string, values: Record<string, Record<string, unknown>>) => ({
    list,
    add: Object.entries(values).map(([id, each]) => ({ id, values: { name: id.toUpperCase(), ...each } })),
    update: [],
  })
  const scored = Object.fromEntries(
    Object.entries(schools).map(([id, values]) => [
      id,
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key in criteria ? `scores/${key}/value` : key, value]),
      ),
    ]),
  )
  const given = Object.fromEntries(
    Object.entries(criteria).map(([id, one]) => [id, { weight: 1, direction: 'higher', ...one }]),
  )
  return run(run(freshPlan(), 'items.import', add('criteria', given)), 'items.import', add('schools', scored))
}

const whole = { from: 0, to: 100 }
const standing = (plan: Plan, id: string) => {
  const found = standingsOf(plan).find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('need and readiness', () => {
  it('P1 a value counts by its place in the range, turned round where lower counts for more, and no farther than its ends', () => {
    const range = { lowest: 40, highest: 90 }
    expect([40, 65, 90, 20, 200].map((value) => scoreOf(value, { range, direction: 'higher' }))).toEqual([
      0, 50, 100, 0, 100,
    ])
    expect(scoreOf(52.5, { range, direction: 'lower' })).toBe(75)
    expect(scoreOf(1e308, { range: { lowest: -1.7e308, highest: 1.7e308 }, direction: 'higher' })).toBeCloseTo(79.4, 1)
  })

  it('P1 without a range the schools’ own lowest and highest are its ends, and ends that are swapped are read in order', () => {
    const plan = planOf(
      { a: { kind: 'need' }, b: { kind: 'need', from: 10, to: 0 } },
      { x: { a: 2, b: 1 }, y: { a: 6 }, z: { a: 3 } },
    )
    expect(scalesOf(plan).map(({ range }) => range)).toEqual([
      { lowest: 2, highest: 6 },
      { lowest: 0, highest: 10 },
    ])
    expect(standing(plan, 'z').need).toEqual({ value: 25, known: 1, of: 2 })
  })

  it('P2 is the weighted mean of what is known', () => {
    const plan = planOf(
      {
        a: { kind: 'need', weight: 3, ...whole },
        b: { kind: 'need', weight: 1, ...whole },
        r: { kind: 'readiness', ...whole },
      },
      { x: { a: 80, b: 40, r: 10 }, y: { a: 80 }, z: { b: 40, r: 0 } },
    )
    expect(standing(plan, 'x')).toMatchObject({ need: { value: 70, known: 2, of: 2 }, readiness: { value: 10 } })
    expect(standing(plan, 'y')).toMatchObject({
      need: { value: 80, known: 1, of: 2 },
      readiness: { value: null, known: 0, of: 1 },
      quarter: null,
    })
    expect(standing(plan, 'z').need.value).toBe(40)
    expect([standing(plan, 'y').need, standing(plan, 'y').readiness].map(measureWords)).toEqual([
      '80, 1 of 2 known',
      'not known',
    ])
  })

  it('P2 a criterion without a weight, or by which all schools are the same, counts for nothing', () => {
    const plan = planOf(
      {
        a: { kind: 'need', ...whole },
        b: { kind: 'need', weight: null, ...whole },
        c: { kind: 'need' },
        d: { kind: 'need', weight: 0, ...whole },
      },
      { x: { a: 30, b: 90, c: 5, d: 90 }, y: { a: 60, b: 0, c: 5, d: 0 } },
    )
    expect(standing(plan, 'x').need).toEqual({ value: 30, known: 1, of: 1 })
  })

  it('P2 what is left of a criterion that was removed counts for nothing and comes back with it', () => {
    const plan = planOf({ a: { kind: 'need', ...whole }, b: { kind: 'need', ...whole } }, { x: { a: 30, b: 90 } })
    const without = run(plan, 'item.remove', { list: 'criteria', id: 'b' })
    expect(standing(without, 'x').need).toEqual({ value: 30, known: 1, of: 1 })
    expect(without.schools.byId.x?.scores.byId.b).toEqual({ value: 90 })
  })

  it('P2 a value is called by its criterion and its school, in undo and where two plans are compared', () => {
    const plan = planOf({ a: { kind: 'need', ...whole } }, { x: { a: 30 } })
    const change = runCommand(
      plan,
      { type: 'field.set', args: { path: 'schools/x/scores/a/value', value: 40 } },
      content,
    )
    expect(change.label).toBe('value, A, school X')
    const two = {
      list: 'criteria',
      add: ['b', 'c'].map((id) => ({ id, values: { kind: 'need', direction: 'higher' } })),
      update: [],
    }
    expect(runCommand(plan, { type: 'items.import', args: two }, content).label).toBe('import 2 criteria')
    expect(comparePlans(plan, change.plan, content).sections).toMatchObject([
      {
        section: 'schools',
        differences: [{ name: 'X', differences: [{ name: 'A', differences: [{ before: 30, after: 40 }] }] }],
      },
    ])
  })

  it('P2 a plan from before there were schools opens with none', () => {
    const { schools: _schools, criteria: _criteria, piloting: _piloting, ...earlier } = freshPlan()
    expect(planSchema.parse(earlier)).toEqual(freshPlan())
  })
})

const any = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
    rows: fc.array(
      fc.array(fc.option(fc.double({ min: -1000, max: 1000, noNaN: true })), { minLength: 6, maxLength: 6 }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    lower: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  })
  .map(({ weights, rows, lower }) =>
    planOf(
      Object.fromEntries(
        weights.map((weight, index) => [
          `c${index}`,
          { kind: 'need' as const, weight, direction: lower[index] ? ('lower' as const) : ('higher' as const) },
        ]),
      ),
      Object.fromEntries(
        rows.map((row, index) => [
          `s${index}`,
          Object.fromEntries(weights.map((_, at) => [`c${at}`, row[at] ?? null]).filter(([, value]) => value !== null)),
        ]),
      ),
    ),
  )

const needs = (plan: Plan, weights = planWeights(plan)) =>
  Object.fromEntries(standingsOf(plan, weights).map(({ id, need }) => [id, need]))

describe('need, whatever the schools and weights', () => {
  it('P3 does not change when every weight is multiplied by the same number', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 2, max: 1000 }), (plan, factor) => {
        const times = Object.fromEntries(Object.entries(planWeights(plan)).map(([id, weight]) => [id, weight * factor]))
        expect(needs(plan, times)).toEqual(needs(plan))
      }),
    )
  })

  it('P3 does not depend on the order of criteria or schools', () => {
    fc.assert(
      fc.property(any, (plan) => {
        const turned: Plan = {
          ...plan,
          criteria: { ...plan.criteria, order: plan.criteria.order.toReversed() },
          schools: { ...plan.schools, order: plan.schools.order.toReversed() },
        }
        expect(needs(turned)).toEqual(needs(plan))
      }),
    )
  })

  it('P3 lies between the lowest and the highest score that is known, so that a missing value is never read as zero or as the middle', () => {
    fc.assert(
      fc.property(any, (plan) => {
        const scales = scalesOf(plan)
        for (const school of Object.values(plan.schools.byId)) {
          const known = scales.flatMap((scale) => {
            const value = school.scores.byId[scale.id]?.value ?? null
            const score = value === null ? null : scoreOf(value, scale)
            return score === null ? [] : [score]
          })
          const { value, known: count } = measureOf(school, 'need', scales)
          expect(count).toBe(known.length)
          if (known.length === 0) expect(value).toBeNull()
          else {
            expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-6)
            expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-6)
          }
        }
      }),
    )
  })
})

describe('the quarters', () => {
  const criteria = { n: { kind: 'need', ...whole }, r: { kind: 'readiness', ...whole } } as const

  it('P4 a line belongs to what lies above it, and what is shown is what is compared', () => {
    const plan = planOf(criteria, { a: { n: 50, r: 50 }, b: { n: 49.6, r: 49.4 }, c: { n: 49.4, r: 80 } })
    expect(standingsOf(plan).map(({ quarter }) => quarter)).toEqual(['highReady', 'highNotReady', 'lessReady'])
    expect(linesOf(plan)).toEqual({ highNeed: 50, ready: 50 })
    const moved = run(plan, 'field.set', { path: 'piloting/highNeed', value: 60 })
    expect(standingsOf(moved).map(({ quarter }) => quarter)).toEqual(['lessReady', 'lessNotReady', 'lessReady'])
  })

  it('P5 a limit excludes who is known not to meet it, in the direction of the criterion, whatever its weight', () => {
    const plan = planOf(
      {
        n: { kind: 'need', ...whole },
        r: { kind: 'readiness', weight: 0, threshold: 60 },
        p: { kind: 'readiness', direction: 'lower', threshold: 2 },
      },
      {
        a: { n: 90, r: 60, p: 2, enrolment: 100 },
        b: { n: 80, r: 59, p: 3 },
        c: { n: 10 },
        d: { n: 70, p: 4, enrolment: 300 },
      },
    )
    const { schools, excluded, others } = leftOut(plan)
    expect(schools.map(({ id, excludedBy }) => [id, excludedBy.map(exclusionWords)])).toEqual([
      ['b', ['R: 59, at least 60 needed', 'P: 3, at most 2 needed']],
      ['d', ['P: 4, at most 2 needed']],
    ])
    expect(excluded).toEqual({ count: 2, students: 300, studentsMissing: 1, meanNeed: 75, needMissing: 0 })
    expect(others).toEqual({ count: 2, students: 100, studentsMissing: 1, meanNeed: 50, needMissing: 0 })
  })

  it('P6 to be made ready: high need that is not ready or excluded and does not pilot, and whatever is to be prepared', () => {
    const plan = planOf(
      { ...criteria, x: { kind: 'readiness', weight: 0, threshold: 1 } },
      {
        low: { n: 10, r: 10 },
        prepared: { n: 10, r: 90, choice: 'prepare' },
        high: { n: 70, r: 10 },
        highest: { n: 90, r: 90, x: 0 },
        pilots: { n: 95, r: 10, choice: 'pilot' },
        unknown: { n: 99 },
      },
    )
    expect(toMakeReady(plan).map(({ id }) => id)).toEqual(['highest', 'high', 'prepared'])
  })
})

const crossingsBy = (plan: Plan, weights: Record<string, number>) =>
  crossings(standingsOf(plan), standingsOf(plan, weights))

describe('other weights', () => {
  const plan = planOf(
    {
      a: { kind: 'need', weight: 2, ...whole },
      b: { kind: 'need', weight: 2, ...whole },
      r: { kind: 'readiness', ...whole },
    },
    {
      steady: { a: 90, b: 80, r: 70, choice: 'pilot' },
      tilting: { a: 90, b: 15, r: 70, choice: 'pilot' },
      other: { a: 10, b: 100, r: 10 },
      unknown: { r: 70, choice: 'pilot' },
    },
  )

  it('P7 say who would lie in another quarter, from where to where, chosen ones first', () => {
    expect(crossingsBy(plan, planWeights(plan))).toEqual([])
    const crossed = crossingsBy(plan, { a: 1, b: 3, r: 1 })
    expect(crossed.map(({ id, before, after }) => [id, before.quarter, after.quarter])).toEqual([
      ['tilting', 'highReady', 'lessReady'],
    ])
    expect(crossed[0]).toMatchObject({ before: { need: { value: 52.5 } }, after: { need: { value: 33.75 } } })
    expect(crossingsBy(plan, { a: 9, b: 1, r: 1 }).map(({ id }) => id)).toEqual(['other'])
  })

  it('P7 that are the same to one another change nothing but are others than the plan’s', () => {
    expect(crossingsBy(plan, { a: 7, b: 7, r: 3 })).toEqual([])
    expect(differsFromPlan(plan, { a: 7, b: 7, r: 3 })).toBe(true)
    expect(differsFromPlan(plan, planWeights(plan))).toBe(false)
  })

  it('P7 say who comes in and who goes among as many of the highest need as are to pilot', () => {
    const changes = (given: Plan, weights: Record<string, number>) => {
      const { count, comes, goes } = highestNeedChanges(standingsOf(given), standingsOf(given, weights))
      return [count, comes.map(({ id }) => id), goes.map(({ id }) => id)]
    }
    const two = run(plan, 'field.set', { path: 'schools/unknown/choice', value: null })
    expect(changes(two, { a: 3, b: 1, r: 1 })).toEqual([2, ['tilting'], ['other']])
    expect(changes(two, planWeights(two))).toEqual([2, [], []])
    expect(changes(plan, planWeights(plan))).toEqual([3, [], []])
  })

  it('P8 for each chosen school: whether it stays when any one weight is doubled or halved, and its place by need', () => {
    const chosen = sturdinessOfChosen(plan)
    expect(chosen.map(({ standing: { id }, moves }) => [id, moves])).toEqual([
      ['steady', []],
      [
        'tilting',
        [
          { criterion: 'A', factor: 'halved', quarter: 'lessReady' },
          { criterion: 'B', factor: 'doubled', quarter: 'lessReady' },
        ],
      ],
      ['unknown', []],
    ])
    expect(chosen.map(sturdinessWords)).toEqual([
      'Stays high need, ready, whichever one weight is doubled or halved.',
      'High need, ready, but less need, ready when A is halved or B is doubled.',
      'Cannot be said: need or readiness is not known.',
    ])
    expect(chosen.map(rankWords)).toEqual([
      '1st by need throughout',
      '3rd by need, between 2nd and 3rd',
      'Need is not known',
    ])
  })

  it('P8 schools of the same need share a rank', () => {
    const same = planOf({ n: { kind: 'need', ...whole } }, { x: { n: 50.2 }, y: { n: 49.8 }, z: { n: 10 } })
    expect([...ranksByNeed(standingsOf(same))]).toEqual([
      ['x', 1],
      ['y', 1],
      ['z', 3],
    ])
  })
})

describe('the table of schools', () => {
  const standings = standingsOf(buildSample(content))
  const names = (...view: Parameters<typeof tableOfSchools> extends [unknown, ...infer Rest] ? Rest : never) =>
    tableOfSchools(standings, ...view).map(({ school }) => school.name)

  it('P9 is filtered and put in order without a change of the plan; what says nothing comes last in both directions', () => {
    const column = { criterion: 'ready-planning' }
    expect(names('excluded', null)).toEqual(['Tannery', 'Westbrook'])
    expect(names('all', { column: 'need', direction: 'descending' }).slice(0, 2)).toEqual(['Harbor', 'Tannery'])
    expect(names('all', { column, direction: 'ascending' }).at(-1)).toBe('Westbrook')
    expect(names('all', { column, direction: 'descending' }).at(-1)).toBe('Westbrook')
    expect(names('all', null)[0]).toBe('Alder Creek')
    expect(filterCounts(standings)).toEqual({ all: 12, chosen: 4, highNotReady: 4, excluded: 2, lacking: 2 })
  })

  it('P9 says what share of need or of readiness each weight is', () => {
    expect(
      weightShares(
        planOf({ a: { kind: 'need', weight: 3 }, b: { kind: 'need' }, r: { kind: 'readiness', weight: null } }, {}),
      ),
    ).toEqual({
      a: 75,
      b: 25,
      r: null,
    })
  })

  it('P9 the lead tells how need and the choice meet', () => {
    expect(pilotsLead(buildSample(content))).toBe(
      '4 of 12 schools are to pilot now. By these weights 6 have high need; none of them are chosen.',
    )
    expect(pilotsLead(planOf({}, { x: {} }))).toBe('No school of 1 is chosen yet.')
    const one = planOf(
      { n: { kind: 'need', ...whole }, r: { kind: 'readiness', ...whole } },
      { x: { n: 90, r: 90, choice: 'pilot' } },
    )
    expect(pilotsLead(one)).toBe(
      '1 of 1 school is to pilot now. By these weights 1 has high need; 1 of them is chosen.',
    )
  })
})
