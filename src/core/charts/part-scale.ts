import type { Position } from '../plan/schema'
import { type Mark, sideColour } from './marks'

const SIDE = 8
const TRACK = 9
const RADIUS = 7
const POST = { width: 3, height: 18 } as const
const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** The height of the small scale, in pixels. */
export const PART_SCALE_HEIGHT = 18

/**
 * The scale of one part at its smallest: today's post, the should-be dot, and the way from one to the other. It
 * bears no words and no number, so whatever draws it says both beside it. `width` is in pixels.
 */
export function partScale(
  { today, shouldBe }: { today: Position | null; shouldBe: Position | null },
  width: number,
): Mark[] {
  const x = (position: Position) => SIDE + ((position - 1) / 8) * (width - 2 * SIDE)
  const track: Mark = { kind: 'line', x1: x(1), y1: TRACK, x2: x(9), y2: TRACK, stroke: 'edge', strokeWidth: 1 }
  const ticks = NINE.map(
    (point): Mark => ({
      kind: 'line',
      x1: x(point),
      y1: TRACK - 3,
      x2: x(point),
      y2: TRACK + 3,
      stroke: sideColour(point),
      strokeWidth: 1,
    }),
  )
  const post: Mark[] =
    today === null
      ? []
      : [
          {
            kind: 'rect',
            x: x(today) - POST.width / 2,
            y: TRACK - POST.height / 2,
            width: POST.width,
            height: POST.height,
            fill: 'ink',
          },
        ]
  const dot: Mark[] =
    shouldBe === null
      ? []
      : [
          {
            kind: 'circle',
            x: x(shouldBe),
            y: TRACK,
            radius: RADIUS,
            fill: sideColour(shouldBe),
            stroke: 'paper',
            strokeWidth: 1.5,
          },
        ]
  return [track, ...ticks, ...post, ...move(today, shouldBe, x), ...dot]
}

/** The line from today to the dot, with its head; none where nothing moves or one mark is missing. */
function move(today: Position | null, shouldBe: Position | null, x: (position: Position) => number): Mark[] {
  if (today === null || shouldBe === null || today === shouldBe) return []
  const direction = shouldBe > today ? 1 : -1
  const tip = x(shouldBe) - direction * (RADIUS + 1)
  const base = tip - direction * 6
  return [
    { kind: 'line', x1: x(today), y1: TRACK, x2: base, y2: TRACK, stroke: 'ink', strokeWidth: 2 },
    { kind: 'path', d: `M${tip} ${TRACK}L${base} ${TRACK - 4}V${TRACK + 4}Z`, fill: 'ink' },
  ]
}
