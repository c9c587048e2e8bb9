import { describe, expect, it } from 'vitest'
import type { Mark } from './marks'
import { layoutMiniThread, MINI_THREAD } from './mini-thread'

type Circle = Extract<Mark, { kind: 'circle' }>

function ofKind<Kind extends Mark['kind']>(marks: readonly Mark[], kind: Kind) {
  return marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)
}

const dotsOf = (marks: readonly (number | null)[]): Circle[] => ofKind(layoutMiniThread(marks), 'circle')
const strandsOf = (marks: readonly (number | null)[]) => ofKind(layoutMiniThread(marks), 'path')

describe('the small thread', () => {
  it('draws one line for each tension and one dot for each should-be mark', () => {
    const marks = layoutMiniThread([4, null, 6, 3, null, 5, 9])
    expect(ofKind(marks, 'line')).toHaveLength(7)
    expect(ofKind(marks, 'circle')).toHaveLength(5)
  })

  it('gives a dot the colour of its side, and ink in the middle', () => {
    expect(dotsOf([1, 4, 5, 6, 9]).map(({ fill }) => fill)).toEqual(['a', 'a', 'ink', 'b', 'b'])
  })

  it('joins neighbouring marks and stops where one is missing', () => {
    expect(strandsOf([4, 6, 4, 3, 7, 5, 6])).toHaveLength(1)
    expect(strandsOf([4, 6, null, 3, 7, 5, 6])).toHaveLength(2)
    expect(strandsOf([4, null, 3, null, 7, null, 6])).toHaveLength(0)
    expect(strandsOf([null, null, null, null, null, null, null])).toHaveLength(0)
  })

  it('stays within its frame from the first point to the last', () => {
    for (const { x, y, radius } of dotsOf([1, 9, 1, 9, 1, 9, 1])) {
      expect(x - radius).toBeGreaterThanOrEqual(0)
      expect(x + radius).toBeLessThanOrEqual(MINI_THREAD.width)
      expect(y - radius).toBeGreaterThanOrEqual(0)
      expect(y + radius).toBeLessThanOrEqual(MINI_THREAD.height)
    }
  })

  it('draws nothing that is no number where there are no tensions, or one', () => {
    expect(layoutMiniThread([])).toEqual([])
    expect(dotsOf([5])).toEqual([expect.objectContaining({ x: MINI_THREAD.width / 2, y: 7 })])
  })
})
