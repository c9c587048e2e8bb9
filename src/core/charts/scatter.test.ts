import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingsOf } from '../analysis/pilots'
import { bundledContent as content } from '../content'
import { buildSample } from '../sample'
import { layoutScatter, placeNear, placeTowards, type ScatterPoint } from './scatter'
import { scatterPoints } from './scatter-points'

const frame = { width: 640, height: 420, lines: { highNeed: 50, ready: 50 } }
const point = (id: string, readiness: number, need: number): ScatterPoint => ({
  id,
  name: id,
  need,
  readiness,
  choice: null,
  lacking: false,
  excluded: false,
  named: true,
})

const percent = fc.double({ min: 0, max: 100, noNaN: true })
const anyPoints = fc
  .array(
    fc.record({ need: percent, readiness: percent, choice: fc.constantFrom('pilot', 'prepare', 'notNow', null) }),
    {
      maxLength: 60,
    },
  )
  .map((some) => some.map((one, index): ScatterPoint => ({ ...point(`School ${index}`, 0, 0), ...one })))

describe('the picture of need against readiness', () => {
  it('P10 holds every school within its frame, and no name lies over another or beyond the edge', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { marks, places } = layoutScatter(points, frame)
        expect(places.map(({ id }) => id)).toEqual(points.map(({ id }) => id))
        for (const { x, y } of places) {
          expect(x > 48 && x < frame.width - 12 && y > 12 && y < frame.height - 44).toBe(true)
        }
        const names = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
        for (const [index, one] of names.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(48)
          for (const other of names.slice(index + 1)) {
            const apart = Math.abs(one.y - other.y) >= 12 || one.x >= other.x + 20 || other.x >= one.x + 20
            expect(apart, `${one.text} over ${other.text}`).toBe(true)
          }
        }
      }),
    )
  })

  it('P10 names every school of a small district, and of a large one those with a choice', () => {
    const standings = standingsOf(buildSample(content))
    expect(scatterPoints(standings).every(({ named }) => named)).toBe(true)
    const many = Array.from({ length: 5 }, (_, copy) =>
      standings.map((one) => ({ ...one, id: `${one.id}-${copy}` })),
    ).flat()
    expect(scatterPoints(many).filter(({ named }) => named)).toHaveLength(5 * 8)
  })

  it('P10 leads by a line from where a school stood to where other weights put it, only where it crossed', () => {
    const before = standingsOf(buildSample(content))
    const after = before.map((one, index) =>
      index === 0 ? { ...one, need: { ...one.need, value: 90 }, quarter: 'highReady' as const } : one,
    )
    const moved = scatterPoints(after, before).filter(({ from }) => from !== undefined)
    expect(moved.map(({ id, from }) => [id, from?.need])).toEqual([[before[0]?.id, before[0]?.need.value]])
  })

  it('P11 an arrow leads to the nearest school in its direction, also among those on the same spot', () => {
    const { places } = layoutScatter(
      [
        point('middle', 50, 50),
        point('up', 52, 70),
        point('far up', 50, 95),
        point('right', 80, 55),
        point('twin', 50, 50),
      ],
      frame,
    )
    expect(placeTowards(places, 'middle', 'ArrowUp')).toBe('up')
    expect(placeTowards(places, 'up', 'ArrowUp')).toBe('far up')
    expect(placeTowards(places, 'far up', 'ArrowUp')).toBeNull()
    expect(placeTowards(places, 'middle', 'ArrowRight')).toBe('twin')
    expect(placeTowards(places, 'twin', 'ArrowRight')).toBe('right')
    expect(placeTowards(places, 'twin', 'ArrowLeft')).toBe('middle')
    expect(placeTowards(places, 'nobody', 'ArrowUp')).toBeNull()
  })

  it('P11 the pointer finds the nearest school within its reach', () => {
    const { places } = layoutScatter([point('one', 10, 10), point('two', 90, 90)], frame)
    const { x = 0, y = 0 } = places[1] ?? {}
    expect(placeNear(places, x + 5, y - 5, 18)).toBe('two')
    expect(placeNear(places, x + 5, y - 50, 18)).toBeNull()
  })
})
