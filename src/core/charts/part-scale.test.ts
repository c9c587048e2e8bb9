import { describe, expect, it } from 'vitest'
import { PART_SCALE_HEIGHT, partScale } from './part-scale'

const WIDTH = 184
const kinds = (today: number | null, shouldBe: number | null) =>
  partScale({ today, shouldBe }, WIDTH).map(({ kind }) => kind)
const count = (found: readonly string[], kind: string) => found.filter((each) => each === kind).length

describe('B3 the scale of a part', () => {
  it('B3 shows the post of today, the dot, and the way between them', () => {
    const found = kinds(7, 2)
    expect([count(found, 'rect'), count(found, 'circle'), count(found, 'path')]).toEqual([1, 1, 1])
  })

  it('B3 shows no way where nothing moves or a mark is missing, and no dot for what is not placed', () => {
    expect(count(kinds(3, 3), 'path')).toBe(0)
    expect(count(kinds(null, 3), 'path')).toBe(0)
    expect([count(kinds(3, null), 'circle'), count(kinds(3, null), 'path')]).toEqual([0, 0])
    expect(count(kinds(null, null), 'rect')).toBe(0)
  })

  it('B3 the dot has the colour of its side, and ink in the middle', () => {
    const colour = (shouldBe: number) =>
      partScale({ today: null, shouldBe }, WIDTH).flatMap((mark) => (mark.kind === 'circle' ? [mark.fill] : []))
    expect([1, 5, 9].map(colour)).toEqual([['a'], ['ink'], ['b']])
  })

  it('B3 stays within its drawing at both ends', () => {
    for (const shouldBe of [1, 9]) {
      for (const mark of partScale({ today: null, shouldBe }, WIDTH)) {
        if (mark.kind !== 'circle') continue
        expect(mark.x - mark.radius).toBeGreaterThanOrEqual(0)
        expect(mark.x + mark.radius).toBeLessThanOrEqual(WIDTH)
        expect(mark.y + mark.radius).toBeLessThanOrEqual(PART_SCALE_HEIGHT)
      }
    }
  })
})
