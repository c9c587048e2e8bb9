import { describe, expect, it } from 'vitest'
import { planWithRounds } from '../../../tests/support/rounds'
import { roundResults, type TensionResults } from '../analysis/rounds'
import { distributionOf } from '../analysis/rounds/distribution'
import { bundledContent as content } from '../content'
import { buildSample, sampleRounds } from '../sample'
import {
  DISTRIBUTION_FRAMES,
  type DistributionFrame,
  type Drawing,
  layoutDistribution,
  layoutDistributionRow,
  layoutDistributions,
  layoutMovement,
  type Mark,
  screenFrame,
} from '.'

const sample = buildSample(content)
const names = { before: 'Round 1', after: 'Round 2' }

function resultsOf(round: string): TensionResults[] {
  return roundResults(sample, content, sampleRounds(), round)?.tensions ?? []
}

const many = planWithRounds(60)
const manyResults = roundResults(many.plan, content, many.rounds, 'round-2')?.tensions ?? []
const [one] = resultsOf('round-1')
if (!one) throw new Error('the sample has no answers')

const FRAMES: [string, DistributionFrame][] = [
  ['the room', DISTRIBUTION_FRAMES.room],
  ['a document', DISTRIBUTION_FRAMES.document],
  ['a wide screen', screenFrame(1000)],
  ['a narrow screen', screenFrame(600)],
]

type Circle = Extract<Mark, { kind: 'circle' }>
const circles = ({ marks }: Drawing) => marks.filter((mark): mark is Circle => mark.kind === 'circle')
const blocks = ({ marks }: Drawing) => marks.filter((mark) => mark.kind === 'rect' && mark.fill === 'ink2')
const texts = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

/** Everybody on one point: the highest stack that so many people can make. */
function allOn(point: number, people: number): TensionResults {
  const shouldBe = distributionOf(Array.from({ length: people }, () => point))
  return { ...(one as TensionResults), asked: people, today: shouldBe, shouldBe }
}

function overlap(all: readonly Circle[]): number {
  return Math.max(
    ...all.flatMap((first, index) =>
      all
        .slice(index + 1)
        .map((other) => first.radius + other.radius - Math.hypot(first.x - other.x, first.y - other.y)),
    ),
  )
}

describe.each(FRAMES)('the answers in %s', (_, frame) => {
  it('R55 every answer is one dot: a block for today, a circle for what should be', () => {
    for (const result of [...resultsOf('round-1'), ...manyResults]) {
      const drawing = layoutDistribution(result, frame)
      expect(circles(drawing)).toHaveLength(result.shouldBe.answered)
      expect(blocks(drawing)).toHaveLength(result.today.answered)
    }
  })

  it('R55 dots lie beside each other and within the picture, and a stack within its point, for sixty on one point too', () => {
    for (const result of [...resultsOf('round-1'), ...manyResults, allOn(1, 60), allOn(9, 60), allOn(5, 12)]) {
      const drawing = layoutDistribution(result, frame)
      const dots = circles(drawing)
      expect(overlap(dots)).toBeLessThanOrEqual(0)
      for (const { x, y, radius } of dots) {
        expect(x - radius).toBeGreaterThanOrEqual(0)
        expect(x + radius).toBeLessThanOrEqual(drawing.width)
        expect(y - radius).toBeGreaterThanOrEqual(0)
      }
      const all = drawing.marks.filter((mark) => mark.kind === 'text')
      for (const { y, size } of all) {
        expect(y - size).toBeGreaterThanOrEqual(-1)
        expect(y).toBeLessThanOrEqual(drawing.height)
      }
    }
  })

  it('R55 a high stack has its number', () => {
    expect(texts(layoutDistribution(allOn(5, 60), frame)).filter((text) => text === '60')).toHaveLength(2)
  })

  it('R56 who moved is drawn once for each way, with how many where there are more than one', () => {
    for (const result of [...resultsOf('round-2'), ...manyResults]) {
      const drawing = layoutMovement(result, names, frame)
      if (!drawing) throw new Error('nobody was asked before')
      const heads = drawing.marks.filter((mark) => mark.kind === 'path')
      const ways = result.movement?.arrows.filter(({ before, after }) => before !== after) ?? []
      expect(heads).toHaveLength(ways.length)
      expect(circles(drawing)).toHaveLength(result.shouldBe.answered + (result.movement?.before.answered ?? 0))
      expect(overlap(circles(drawing))).toBeLessThanOrEqual(0)
      expect(drawing.description).toContain(`${result.movement?.stayed} stayed`)
    }
  })
})

describe('what the room can read', () => {
  it('R55 in the room nothing is written smaller than 28, and an answer among sixty on a point is 15 wide', () => {
    for (const result of [one, ...manyResults, allOn(3, 60)]) {
      const { marks } = layoutDistribution(result, DISTRIBUTION_FRAMES.room)
      for (const mark of marks) if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(28)
    }
    expect(circles(layoutDistribution(one, DISTRIBUTION_FRAMES.room))[0]?.radius).toBe(24)
    const sixty = circles(layoutDistribution(allOn(3, 60), DISTRIBUTION_FRAMES.room))
    expect(Math.min(...sixty.map(({ radius }) => radius))).toBeGreaterThanOrEqual(7.5)
  })

  it('R55 a circle has the colour of its side, today has none, and the middle is ink', () => {
    const spread = { ...allOn(5, 9), shouldBe: distributionOf([1, 4, 5, 6, 9]), today: distributionOf([1, 9]) }
    const drawing = layoutDistribution(spread, DISTRIBUTION_FRAMES.room)
    expect(circles(drawing).map(({ fill }) => fill)).toEqual(['a', 'a', 'ink', 'b', 'b'])
    expect(blocks(drawing)).toHaveLength(2)
  })

  it('R55 with fewer than five answers there is no median, no range and no box', () => {
    const few = { ...one, today: distributionOf([2]), shouldBe: distributionOf([2, 2, 8]), acceptable: null }
    const drawing = layoutDistribution(few, DISTRIBUTION_FRAMES.room)
    expect(texts(drawing).filter((text) => /median|range|accept/i.test(text))).toEqual([])
    expect(drawing.marks.filter(({ kind }) => kind === 'path')).toEqual([])
    expect(circles(drawing)).toHaveLength(3)
  })

  it('R56 there is nothing to compare where no earlier round asked', () => {
    expect(layoutMovement(one, names, DISTRIBUTION_FRAMES.room)).toBeNull()
  })
})

describe('several tensions in one picture', () => {
  it('R57 has every dot of each, in the order that it is given, and says the same in words', () => {
    for (const results of [resultsOf('round-1'), manyResults]) {
      const drawing = layoutDistributions(results)
      const answered = results.reduce((sum, { shouldBe }) => sum + shouldBe.answered, 0)
      expect(circles(drawing)).toHaveLength(answered)
      expect(overlap(circles(drawing))).toBeLessThanOrEqual(0)
      const places = results.map(({ tension }) => drawing.description.indexOf(`${tension.title}, from`))
      expect(places).toEqual(places.toSorted((first, other) => first - other))
      expect(places.every((place) => place >= 0)).toBe(true)
      for (const { words } of results) if (words !== null) expect(drawing.description).toContain(words)
    }
  })

  it('R57 a row keeps its dots within its width, at its ends too', () => {
    for (const point of [1, 9]) {
      const drawing = layoutDistributionRow(allOn(point, 60), 400, 'screen')
      for (const { x, radius } of circles(drawing)) {
        expect(x - radius).toBeGreaterThanOrEqual(0)
        expect(x + radius).toBeLessThanOrEqual(400)
      }
    }
  })
})
