import type { TensionContent } from '../content/schema'
import type { Decision, Part } from '../plan/schema'
import { lastSuperseded } from '../plan/selectors'
import { formatDayShort } from '../text'
import type { Mark } from './marks'
import { estimateWidth } from './measure'
import { positionWords } from './overview-text'
import {
  arrowMarks,
  discMarks,
  postMarks,
  rangeMarks,
  type SpectrumPlace,
  supersededMarks,
  trackMarks,
} from './spectrum'

/** A spectrum as a drawing of its own, read and not moved. Sizes in pixels. */
export interface SlimSpectrum {
  width: number
  height: number
  marks: Mark[]
  title: string
  description: string
}

const SIDE = 64
const TRACK = 46
const HEIGHT = 92
const LABEL = 13

function evenly(width: number, side: number, y: number): SpectrumPlace {
  return { x: (position) => side + ((position - 1) / 8) * (width - 2 * side), y }
}

/** A label under or over its mark, kept within the drawing. */
function label(text: string, x: number, y: number, width: number, weight: 400 | 600): Mark {
  const half = estimateWidth(text, LABEL) / 2
  const middle = Math.max(half, Math.min(width - half, x))
  return {
    kind: 'text',
    x: middle,
    y,
    text,
    face: 'sans',
    size: LABEL,
    weight,
    fill: weight === 600 ? 'ink' : 'ink2',
    anchor: 'middle',
  }
}

function describe(tension: TensionContent, { today, shouldBe }: Pick<Decision, 'today' | 'shouldBe'>): string {
  return `Today ${positionWords(tension, today, 'not answered')}. Should be ${positionWords(tension, shouldBe, 'not answered')}.`
}

/**
 * The spectrum of one tension with its marks named: should-be above the track, today below it, so that the
 * words never meet.
 */
export function slimSpectrum(tension: TensionContent, decision: Decision, width: number): SlimSpectrum {
  const place = evenly(width, SIDE, TRACK)
  const { today, shouldBe, range } = decision
  const earlier = lastSuperseded(decision)
  const state = { today, shouldBe, range, superseded: earlier?.shouldBe ?? null }
  const names: Mark[] = [
    label(
      `Should be ${positionWords(tension, shouldBe, 'not answered')}`,
      place.x(shouldBe ?? 5),
      TRACK - 26,
      width,
      shouldBe === null ? 400 : 600,
    ),
    label(`Today ${positionWords(tension, today, 'not answered')}`, place.x(today ?? 5), TRACK + 34, width, 400),
  ]
  const until =
    earlier?.shouldBe != null && earlier.shouldBe !== shouldBe && Math.abs(earlier.shouldBe - (today ?? 99)) > 2
      ? [label(`Until ${formatDayShort(earlier.supersededOn)}`, place.x(earlier.shouldBe), TRACK + 34, width, 400)]
      : []
  return {
    width,
    height: HEIGHT,
    marks: [
      ...rangeMarks(range, place),
      ...trackMarks(place),
      ...postMarks(state, place),
      ...supersededMarks(state, place),
      ...arrowMarks(state, place),
      ...discMarks(state, place),
      ...names,
      ...until,
    ],
    title: tension.title,
    description: describe(tension, decision),
  }
}

/** The spectrum of a part that differs from the whole, small and without words. */
export function partSpectrum(tension: TensionContent, part: Part, width: number): SlimSpectrum {
  const place = evenly(width, 18, 20)
  const state = { today: part.today, shouldBe: part.shouldBe, range: null, superseded: null }
  return {
    width,
    height: 40,
    marks: [...trackMarks(place), ...postMarks(state, place), ...arrowMarks(state, place), ...discMarks(state, place)],
    title: part.name,
    description: describe(tension, part),
  }
}
