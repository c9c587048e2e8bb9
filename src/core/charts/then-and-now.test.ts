import { describe, expect, it } from 'vitest'
import { bundledContent } from '../content'
import type { Mark } from './marks'
import { layoutThenAndNow } from './then-and-now'

const tension = bundledContent.tensions[0]
if (!tension) throw new Error('the content has no tension')

const none = { today: null, shouldBe: null, range: null }
const draw = (then: object, now: object, width = 712) =>
  layoutThenAndNow(tension, { ...none, ...then }, { ...none, ...now }, width)
const circles = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'circle')
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

describe('a tension then and now', () => {
  it('H26 has the earlier mark as a ring in the colour of its side and the later one as the disc', () => {
    const { marks } = draw({ shouldBe: 3 }, { shouldBe: 6 })
    expect(circles(marks)).toEqual([
      expect.objectContaining({ stroke: 'a', fill: 'paper' }),
      expect.objectContaining({ fill: 'b' }),
    ])
    expect(texts(marks)).toEqual(expect.arrayContaining(['6', 'was 3', tension.poles.a.name]))
  })

  it('H26 draws nothing struck where a mark stayed or came anew', () => {
    for (const then of [{ today: 7, shouldBe: 4 }, {}]) {
      const { marks } = draw(then, { today: 7, shouldBe: 4 })
      expect(circles(marks)).toHaveLength(1)
      expect(texts(marks).filter((text) => text.startsWith('was'))).toEqual([])
    }
  })

  it('H26 keeps the ring of a mark that was cleared, and says that there is none now', () => {
    const { marks } = draw({ shouldBe: 3 }, {})
    expect(texts(marks)).toEqual(expect.arrayContaining(['was 3', 'Should be: not answered']))
  })

  it('H26 says the same in words', () => {
    const { title, description } = draw({ today: 7, shouldBe: 2 }, { today: 7, shouldBe: 4 })
    expect(title).toContain(tension.poles.a.inSentence)
    expect(description).toMatch(/^Today 7: .+, as before\. Should be 4: .+; it was 2: .+\.$/)
    expect(draw({ shouldBe: 2 }, {}).description).toMatch(/Should be not answered; it was 2: /)
  })

  it('H26 stays within its width', () => {
    for (const width of [520, 712]) {
      const { marks } = draw({ today: 1, shouldBe: 9 }, { today: 9, shouldBe: 1 }, width)
      for (const mark of circles(marks)) {
        expect(mark.x - mark.radius).toBeGreaterThan(0)
        expect(mark.x + mark.radius).toBeLessThan(width)
      }
    }
  })
})
