import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agreement,
  byDisagreement,
  consensus,
  countsOf,
  disagreeByCount,
  disagreement,
  groupByRole,
  median,
  overlapOf,
  quantile,
  quartiles,
  sidesOf,
  spreadOf,
  widestRange,
} from '.'
import { layersOf } from './van-der-eijk'

/** The positions of which these are the counts. */
function positionsOf(counts: readonly number[]): number[] {
  return counts.flatMap((count, index) => Array<number>(count).fill(index + 1))
}

const counts = fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }).filter((each) => each.some((count) => count > 0))
const positions = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 })

/** Of the vignette of the R package agrmt. */
const VIGNETTE = [30, 40, 210, 130, 530, 50, 10]

describe('agreement A', () => {
  it('R40 has the layers of the published worked example', () => {
    const layers = layersOf(VIGNETTE)
    const expected = [0, 0.1667, 0.3333, 0.5, 0.6667, 0.4667, 1]
    const weights = [0.07, 0.12, 0.05, 0.04, 0.24, 0.16, 0.32]
    const bySize = [...layers].sort(
      (one, other) => other.pattern.filter(Boolean).length - one.pattern.filter(Boolean).length,
    )
    expect(bySize.map(({ weight }) => Number(weight.toFixed(4))).toSorted()).toEqual(weights.toSorted())
    expect(layers.map((layer) => Number(layer.agreement.toFixed(4))).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    [VIGNETTE, 0.6113333],
    [[2, 0, 1, 1], 0.0833333],
    [[4, 0, 0, 0, 0, 0, 4], -1],
    [[0, 4, 0, 0, 0, 4, 0], -0.2666667],
    [[0, 0, 0, 6, 0, 6, 0, 0, 0], 0.607],
    [[0, 0, 6, 0, 0, 0, 6, 0, 0], 0.071],
    [[0, 0, 0, 0, 0, 1, 3, 3, 2], 0.722],
    [[0, 0, 1, 2, 3, 2, 1, 0, 0], 0.639],
    [[2, 2, 0, 0, 1, 0, 0, 2, 2], -0.198],
    [[0, 0, 5, 0, 0, 0, 0, 0, 0], 1],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], 0],
  ])('R40 of %j is %d', (distribution, value) => {
    expect(agreement(distribution)).toBeCloseTo(value, 3)
  })

  it('R40 lies between -1 and 1, does not change where the poles change sides, nor where every count doubles', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const value = agreement(each)
        expect(value).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
        expect(agreement(each.toReversed())).toBeCloseTo(value, 10)
        expect(agreement(each.map((count) => count * 2))).toBeCloseTo(value, 10)
      }),
    )
  })
})

describe('consensus', () => {
  it.each([
    [VIGNETTE, 0.7256876],
    [[1, 1, 1, 1, 1, 1, 1], 0.472],
    [[0, 0, 0, 0, 0, 1, 3, 3, 2], 0.842],
    [[0, 0, 1, 2, 3, 2, 1, 0, 0], 0.822],
    [[2, 2, 0, 0, 1, 0, 0, 2, 2], 0.254],
    [[4, 0, 0, 0, 0, 0, 0, 0, 4], 0],
  ])('R41 of %j is %d', (distribution, value) => {
    expect(consensus(distribution)).toBeCloseTo(value, 3)
  })

  it('R41 lies between 0 and 1', () => {
    fc.assert(
      fc.property(counts, (each) => {
        expect(consensus(each)).toBeGreaterThanOrEqual(-1e-12)
        expect(consensus(each)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
})

describe('quantiles and the borrowed flag', () => {
  it.each([
    [[0, 0, 0, 0, 0, 1, 3, 3, 2], 8, 1, 0.16],
    [[0, 0, 1, 2, 3, 2, 1, 0, 0], 5, 2, 0.51],
    [[2, 2, 0, 0, 1, 0, 0, 2, 2], 5, 6, 2.55],
  ])('R42 %j has median %d, quartile distance %d and index %d', (distribution, middle, distance, index) => {
    const values = positionsOf(distribution)
    expect(median(values)).toBe(middle)
    expect(quartiles(values).distance).toBe(distance)
    expect(disagreement(values).index).toBeCloseTo(index, 2)
    expect(disagreement(values).disagree).toBe(index > 1)
  })

  it('R42 the same median can mean the opposite', () => {
    const together = positionsOf([0, 0, 1, 2, 3, 2, 1, 0, 0])
    const apart = positionsOf([2, 2, 0, 0, 1, 0, 0, 2, 2])
    expect(median(together)).toBe(median(apart))
    expect([spreadOf(together), spreadOf(apart)]).toEqual(['camps', 'camps'])
    expect(disagreement(together).disagree).not.toBe(disagreement(apart).disagree)
  })

  it('R42 quantiles are of type 7, whatever the order', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75)
    expect(quantile([9, 1], 0.3)).toBeCloseTo(3.4, 12)
    expect(() => quantile([], 0.5)).toThrow('at least one value')
  })

  it('R42 the widest range follows the published example', () => {
    expect(widestRange(7, 8)).toBeCloseTo(6.1, 12)
  })

  it.each([
    [8, 3, true],
    [10, 3, true],
    [11, 3, false],
    [11, 4, true],
    [14, 4, false],
    [16, 5, true],
  ])('R43 of %d, %d at each end: %s', (size, atEachEnd, disagree) => {
    const rest = Array<number>(size - 2 * atEachEnd).fill(5)
    expect(disagreeByCount([...Array(atEachEnd).fill(2), ...Array(atEachEnd).fill(8), ...rest])).toBe(disagree)
  })

  it('R43 the rule by counting says nothing of other sizes', () => {
    expect(disagreeByCount(Array(7).fill(1))).toBeNull()
    expect(disagreeByCount(Array(17).fill(1))).toBeNull()
  })
})

describe('words for how far apart', () => {
  it.each([
    ['six at 4 and six at 6, although A is 0.607', [0, 0, 0, 6, 0, 6, 0, 0, 0], 'camps'],
    ['six at 3 and six at 7', [0, 0, 6, 0, 0, 0, 6, 0, 0], 'camps'],
    ['exactly thirty percent on one side', [0, 0, 0, 3, 0, 7, 0, 0, 0], 'camps'],
    ['less than thirty percent on one side', [0, 0, 0, 2, 1, 7, 0, 0, 0], 'close'],
    ['five at one point', [5, 0, 0, 0, 0, 0, 0, 0, 0], 'close'],
    ['four at one point', [4, 0, 0, 0, 0, 0, 0, 0, 0], 'few'],
    ['all on one side, spread over it', [0, 0, 0, 0, 0, 3, 2, 2, 3], 'some'],
    ['from end to end with few on one side', [2, 0, 0, 0, 4, 0, 0, 0, 4], 'wide'],
  ])('R44 %s', (_, distribution, spread) => {
    expect(spreadOf(positionsOf(distribution as number[]))).toBe(spread)
  })

  it('R44 the poles are treated alike', () => {
    fc.assert(
      fc.property(positions, (each) => {
        expect(spreadOf(each.map((position) => 10 - position))).toBe(spreadOf(each))
        const { towardsA, middle, towardsB } = sidesOf(each)
        expect(towardsA + middle + towardsB).toBe(each.length)
      }),
    )
  })

  it('R45 two camps come first, then the least agreement; too few keep their order at the end', () => {
    const questions = [
      { name: 'together', positions: positionsOf([0, 0, 0, 0, 0, 1, 5, 0, 0]) },
      { name: 'few', positions: [1, 9] },
      { name: 'spread', positions: positionsOf([0, 0, 0, 0, 0, 3, 2, 2, 3]) },
      { name: 'camps', positions: positionsOf([0, 0, 0, 6, 0, 6, 0, 0, 0]) },
      { name: 'wider camps', positions: positionsOf([0, 0, 6, 0, 0, 0, 6, 0, 0]) },
      { name: 'none', positions: [] },
    ]
    expect(byDisagreement(questions).map(({ name }) => name)).toEqual([
      'wider camps',
      'camps',
      'spread',
      'together',
      'few',
      'none',
    ])
  })
})

describe('what people could live with', () => {
  it('R46 counts the ranges at each point and finds where all meet', () => {
    const overlap = overlapOf([
      { from: 2, to: 5 },
      { from: 4, to: 8 },
      { from: 3, to: 4 },
    ])
    expect(overlap.perPoint).toEqual([0, 1, 2, 3, 2, 1, 1, 1, 0])
    expect(overlap.heldByAll).toEqual({ from: 4, to: 4 })
    expect(overlap.heldByMost).toEqual([4])
  })

  it('R46 says so where they do not meet, and where there is none', () => {
    const apart = overlapOf([
      { from: 1, to: 3 },
      { from: 6, to: 9 },
    ])
    expect(apart.heldByAll).toBeNull()
    expect(apart.most).toBe(1)
    expect(overlapOf([])).toMatchObject({ ranges: 0, most: 0, heldByAll: null, heldByMost: [] })
  })
})

describe('groups', () => {
  const people = (sizes: Record<string, number>) =>
    Object.entries(sizes).flatMap(([role, size]) => Array.from({ length: size }, (_, index) => ({ role, index })))
  const shownOf = (sizes: Record<string, number>) => groupByRole(people(sizes)).shown.map(({ role }) => role)

  it('R47 shows groups of three and more where the rest has three and more', () => {
    expect(shownOf({ principal: 4, teacher: 3, finance: 2, community: 1 })).toEqual(['principal', 'teacher'])
    expect(shownOf({ principal: 4, teacher: 3 })).toEqual(['principal', 'teacher'])
  })

  it('R47 a rest of one or two takes in the smallest group, so that it cannot be computed', () => {
    expect(shownOf({ principal: 5, teacher: 3, finance: 1 })).toEqual(['principal'])
    expect(shownOf({ principal: 3, finance: 2 })).toEqual([])
  })

  it('R47 whoever named no role belongs to the rest', () => {
    expect(shownOf({ principal: 4, '': 4 })).toEqual(['principal'])
  })

  it('R47 never leaves fewer than three that could be told apart', () => {
    const role = fc.constantFrom('', 'principal', 'teacher', 'finance', 'community', 'superintendent')
    fc.assert(
      fc.property(fc.array(fc.record({ role }), { maxLength: 60 }), (answers) => {
        const { shown, rest } = groupByRole(answers)
        for (const group of shown) expect(group.answers.length).toBeGreaterThanOrEqual(3)
        if (shown.length > 0 && rest.length > 0) expect(rest.length).toBeGreaterThanOrEqual(3)
        expect(shown.reduce((total, group) => total + group.answers.length, rest.length)).toBe(answers.length)
      }),
    )
  })
})

it('R40 counts refuse what is no point of the scale', () => {
  expect(countsOf([1, 9, 9])).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 2])
  expect(() => countsOf([0])).toThrow('not a point')
  expect(() => countsOf([10])).toThrow('not a point')
  expect(() => countsOf([4.5])).toThrow('not a point')
})
