import { describe, expect, it } from 'vitest'
import { isDrag, pointUnder } from './drop'

const points = [1, 2, 3].map((point) => ({ point, left: point * 100, right: point * 100 + 80 }))

describe('B6 where a part is dropped', () => {
  it.each([
    [0, 1],
    [140, 1],
    [188, 1],
    [192, 2],
    [205, 2],
    [999, 3],
  ])('B6 at %i pixels it comes to point %i', (clientX, point) => {
    expect(pointUnder(clientX, points)).toBe(point)
  })

  it('B6 without a scale there is nowhere to drop', () => {
    expect(pointUnder(10, [])).toBeNull()
  })

  it('B6 a press that hardly moves is no drag', () => {
    expect(isDrag({ x: 10, y: 10 }, { x: 13, y: 14 })).toBe(false)
    expect(isDrag({ x: 10, y: 10 }, { x: 16, y: 10 })).toBe(true)
  })
})
