import { scaleLinear } from 'd3-scale'
import type { TensionContent } from '../content/schema'
import type { Decision, Position } from '../plan/schema'
import { type Mark, sideColour } from './marks'
import { positionWords } from './overview-text'
import { poleMarks } from './pole'
import {
  DISC_RADIUS,
  discMarks,
  postMarks,
  rangeMarks,
  type SpectrumPlace,
  trackMarks,
  unansweredMarks,
} from './spectrum'

/** The marks of a tension that a comparison draws. */
type Marked = Pick<Decision, 'today' | 'shouldBe' | 'range'>

export interface ThenAndNowLayout {
  width: number
  height: number
  marks: Mark[]
  title: string
  description: string
}

const HEIGHT = 84
const TRACK = 44
const RING_RADIUS = 9
const POST_HEIGHT = 26
const WIDE = 600

/** Lines are struck through what is no longer so, from below left to above right, as far as `reach`. */
function strike(x: number, y: number, reach: number): Mark {
  return { kind: 'line', x1: x - reach, y1: y + reach, x2: x + reach, y2: y - reach, stroke: 'ink2', strokeWidth: 1.5 }
}

/** Where today stood: the post of today, hollow and struck. */
function earlierPost(today: Position, now: Marked, { x, y }: SpectrumPlace): Mark[] {
  // Behind the disc of today's should-be mark it shows above and below.
  const height = today === now.shouldBe ? 2 * (DISC_RADIUS + 8) : POST_HEIGHT
  return [
    {
      kind: 'rect',
      x: x(today) - 3,
      y: y - height / 2,
      width: 6,
      height,
      fill: 'paper',
      stroke: 'ink2',
      strokeWidth: 1.5,
    },
    strike(x(today), y, 7),
  ]
}

/** Where the should-be mark stood: a ring in the colour of its side, struck. */
function earlierRing(shouldBe: Position, { x, y }: SpectrumPlace): Mark[] {
  return [
    {
      kind: 'circle',
      x: x(shouldBe),
      y,
      radius: RING_RADIUS,
      fill: 'paper',
      stroke: sideColour(shouldBe),
      strokeWidth: 2,
    },
    strike(x(shouldBe), y, 6.4),
  ]
}

/** The way from the ring to the disc, above the track, so that it is not taken for the move that the plan asks for. */
function wayMarks(from: Position, to: Position, { x, y }: SpectrumPlace): Mark[] {
  const tip = y - DISC_RADIUS - 3
  return [
    {
      kind: 'path',
      d: `M${x(from)} ${y - RING_RADIUS - 3}C${x(from)} ${y - 38} ${x(to)} ${y - 42} ${x(to)} ${tip - 6}`,
      fill: 'none',
      stroke: 'edge',
      strokeWidth: 1.5,
    },
    { kind: 'path', d: `M${x(to)} ${tip}L${x(to) - 4} ${tip - 7}H${x(to) + 4}Z`, fill: 'edge' },
  ]
}

function earlierRange({ range }: Marked, { x, y }: SpectrumPlace): Mark[] {
  if (!range) return []
  const bracket = (at: number, inward: number): Mark => ({
    kind: 'path',
    d: `M${at + inward} ${y - 11}H${at}V${y + 11}H${at + inward}`,
    fill: 'none',
    stroke: 'ink2',
    strokeWidth: 1.25,
    dash: [2.5, 2.5],
  })
  return [bracket(x(range.from), 6), bracket(x(range.to), -6)]
}

function wasLabel(position: Position, { x, y }: SpectrumPlace): Mark {
  const at = { x: x(position), y: y + 33, text: `was ${position}` }
  return { kind: 'text', ...at, face: 'sans', size: 12, weight: 400, fill: 'ink2', anchor: 'middle' }
}

function sentence(tension: TensionContent, name: string, key: 'today' | 'shouldBe', then: Marked, now: Marked): string {
  const words = (marked: Marked) => positionWords(tension, marked[key], 'not answered')
  return then[key] === now[key] ? `${name} ${words(now)}, as before.` : `${name} ${words(now)}; it was ${words(then)}.`
}

/**
 * Two states of one tension on one spectrum: what is so now as everywhere, what was so before hollow and struck.
 * @param width of the whole drawing in pixels, the poles' names on both sides included.
 */
export function layoutThenAndNow(tension: TensionContent, then: Marked, now: Marked, width: number): ThenAndNowLayout {
  const poleWidth = width >= WIDE ? 136 : 112
  const place: SpectrumPlace = { x: scaleLinear([1, 9], [poleWidth + 20, width - poleWidth - 20]), y: TRACK }
  const earlier = {
    today: then.today === now.today ? null : then.today,
    shouldBe: then.shouldBe === now.shouldBe ? null : then.shouldBe,
    range: JSON.stringify(then.range) === JSON.stringify(now.range) ? null : then.range,
  }
  const state = { ...now, superseded: null }
  const labelled = [...new Set([earlier.today, earlier.shouldBe])].filter((position) => position !== null)
  const pole = { y: TRACK, width: poleWidth }
  const marks: Mark[] = [
    ...rangeMarks(now.range, place),
    ...earlierRange(earlier, place),
    ...trackMarks(place),
    ...(earlier.today === null ? [] : earlierPost(earlier.today, now, place)),
    ...postMarks(state, place),
    ...(earlier.shouldBe === null ? [] : earlierRing(earlier.shouldBe, place)),
    ...(earlier.shouldBe === null || now.shouldBe === null ? [] : wayMarks(earlier.shouldBe, now.shouldBe, place)),
    ...discMarks(state, place),
    ...unansweredMarks(state, place),
    ...labelled.map((position) => wasLabel(position, place)),
    ...poleMarks({ ...pole, pole: tension.poles.a, x: poleWidth - 4, anchor: 'end', fill: 'a' }),
    ...poleMarks({ ...pole, pole: tension.poles.b, x: width - poleWidth + 4, anchor: 'start', fill: 'b' }),
  ]
  return {
    width,
    height: HEIGHT,
    marks,
    title: `${tension.title}: then and now, from ${tension.poles.a.inSentence} (1) to ${tension.poles.b.inSentence} (9)`,
    description: `${sentence(tension, 'Today', 'today', then, now)} ${sentence(tension, 'Should be', 'shouldBe', then, now)}`,
  }
}
