import type { Position, PositionRange } from '../plan/schema'
import { type Mark, onSideColour, sideColour } from './marks'

/** One tension as the spectrum draws it. */
export interface SpectrumState {
  today: Position | null
  shouldBe: Position | null
  range: PositionRange | null
  /** Where the decision stood before it was superseded. */
  superseded: Position | null
}

/** Where a small spectrum stands: `x` gives the middle of a point, `y` is the track. */
export interface SpectrumPlace {
  x(position: Position): number
  y: number
}

export const DISC_RADIUS = 14
const POST_WIDTH = 4
const POST_HEIGHT = 26
const BAND_HEIGHT = 16
const BRACKET = 5
const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

export function rangeMarks(range: PositionRange | null, { x, y }: SpectrumPlace): Mark[] {
  if (!range) return []
  const from = x(range.from)
  const to = x(range.to)
  const top = y - BAND_HEIGHT / 2
  const bottom = y + BAND_HEIGHT / 2
  const bracket = (at: number, inward: number): Mark => ({
    kind: 'path',
    d: `M${at + inward} ${top}H${at}V${bottom}H${at + inward}`,
    fill: 'none',
    stroke: 'edge',
    strokeWidth: 1.5,
  })
  return [
    { kind: 'rect', x: from, y: top, width: to - from, height: BAND_HEIGHT, fill: 'wash' },
    bracket(from, BRACKET),
    bracket(to, -BRACKET),
  ]
}

export function trackMarks({ x, y }: SpectrumPlace): Mark[] {
  const track: Mark = { kind: 'line', x1: x(1), y1: y, x2: x(9), y2: y, stroke: 'edge', strokeWidth: 1 }
  const ticks = NINE.map(
    (point): Mark => ({
      kind: 'line',
      x1: x(point),
      y1: y - 4,
      x2: x(point),
      y2: y + 4,
      stroke: sideColour(point),
      strokeWidth: 1.5,
    }),
  )
  return [track, ...ticks]
}

/** The post of today. Where should-be stands on the same point, it shows above and below the disc. */
export function postMarks({ today, shouldBe }: SpectrumState, { x, y }: SpectrumPlace): Mark[] {
  if (today === null) return []
  const left = x(today) - POST_WIDTH / 2
  if (today === shouldBe) {
    const reach = DISC_RADIUS + 8
    return [{ kind: 'rect', x: left, y: y - reach, width: POST_WIDTH, height: 2 * reach, fill: 'ink' }]
  }
  return [
    // A halo of paper keeps the post apart from the track that it stands on.
    { kind: 'rect', x: left - 2, y: y - 3, width: POST_WIDTH + 4, height: 6, fill: 'paper' },
    { kind: 'rect', x: left, y: y - POST_HEIGHT / 2, width: POST_WIDTH, height: POST_HEIGHT, fill: 'ink' },
  ]
}

export function supersededMarks({ superseded, shouldBe }: SpectrumState, { x, y }: SpectrumPlace): Mark[] {
  if (superseded === null || superseded === shouldBe) return []
  const reach = 4.2
  return [
    { kind: 'circle', x: x(superseded), y, radius: 6, fill: 'paper', stroke: 'ink2', strokeWidth: 1.5 },
    {
      kind: 'line',
      x1: x(superseded) - reach,
      y1: y + reach,
      x2: x(superseded) + reach,
      y2: y - reach,
      stroke: 'ink2',
      strokeWidth: 1.5,
    },
  ]
}

/** The move from today to should-be; none where they are the same or one is unanswered. */
export function arrowMarks({ today, shouldBe }: SpectrumState, { x, y }: SpectrumPlace): Mark[] {
  if (today === null || shouldBe === null || today === shouldBe) return []
  const direction = shouldBe > today ? 1 : -1
  const start = x(today) + direction * (POST_WIDTH / 2 + 3)
  const tip = x(shouldBe) - direction * (DISC_RADIUS + 3)
  const base = tip - direction * 10
  return [
    { kind: 'line', x1: start, y1: y, x2: base, y2: y, stroke: 'ink', strokeWidth: 2.5 },
    { kind: 'path', d: `M${tip} ${y}L${base} ${y - 5.5}V${y + 5.5}Z`, fill: 'ink' },
  ]
}

export function discMarks({ shouldBe }: SpectrumState, { x, y }: SpectrumPlace): Mark[] {
  if (shouldBe === null) return []
  return [
    {
      kind: 'circle',
      x: x(shouldBe),
      y,
      radius: DISC_RADIUS + 1,
      fill: sideColour(shouldBe),
      stroke: 'paper',
      strokeWidth: 2,
    },
    {
      kind: 'text',
      x: x(shouldBe),
      y: y + 5,
      text: String(shouldBe),
      face: 'sans',
      size: 14,
      weight: 600,
      fill: onSideColour(shouldBe),
      anchor: 'middle',
    },
  ]
}

/** What stands where there is no should-be mark: a dashed pill, lifted clear of the track so that it is no position. */
export function unansweredMarks({ shouldBe }: SpectrumState, { x, y }: SpectrumPlace): Mark[] {
  if (shouldBe !== null) return []
  const width = 190
  const left = x(5) - width / 2
  const middle = y - 27
  return [
    {
      kind: 'rect',
      x: left,
      y: middle - 12,
      width,
      height: 24,
      radius: 12,
      fill: 'paper',
      stroke: 'edge',
      strokeWidth: 1,
      dash: [4, 3],
    },
    {
      kind: 'circle',
      x: left + 14,
      y: middle,
      radius: 6,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: 1.75,
      dash: [2.6, 2.1],
    },
    {
      kind: 'text',
      x: left + 28,
      y: middle + 4.5,
      text: 'Should be: not answered',
      face: 'sans',
      size: 13,
      weight: 400,
      fill: 'ink2',
      anchor: 'start',
    },
  ]
}
