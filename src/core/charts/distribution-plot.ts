import type { Distribution } from '../analysis/rounds/distribution'
import type { DistributionFrame } from './distribution-frame'
import { type DotShape, stackHeight, stackingOf, stackMarks } from './dots'
import { type ColourRole, type Mark, sideColour } from './marks'
import { estimateWidth } from './measure'

// The parts of a picture of answers: lines of nine points, the dots on them, what lies around them.

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** Where the nine points of a picture stand. */
export interface Points {
  x(point: number): number
  /** From one point to the next, in pixels. */
  span: number
}

/** Each point stands in the middle of its ninth of the width. */
export function pointsOf({ width, label: left }: DistributionFrame): Points {
  const span = (width - left) / 9
  return { span, x: (point) => left + (point - 0.5) * span }
}

export function axisMarks({ x }: Points, y: number, { line, tick }: DistributionFrame): Mark[] {
  return [
    { kind: 'line', x1: x(1), y1: y, x2: x(9), y2: y, stroke: 'edge', strokeWidth: line },
    ...NINE.map(
      (point): Mark => ({
        kind: 'line',
        x1: x(point),
        y1: y - tick,
        x2: x(point),
        y2: y + tick,
        stroke: sideColour(point),
        strokeWidth: line * 1.5,
      }),
    ),
  ]
}

/** From this height on a stack has its number: nobody counts more dots from the back of a room. */
const COUNTED = 7

interface Row {
  shape: DotShape
  rise: number
  y: number
  /** −1 where the dots stand on the line, 1 where they hang from it. */
  away: 1 | -1
  /** Today has no side: it is where we are, and not what anybody wants. */
  plain: boolean
  /** Of the numbers at high stacks; 0 leaves them out. */
  text: number
}

interface RowSpace {
  shape: DotShape
  /** The highest that the row may get. */
  rise: number
  text: number
}

/** How high the row gets: a short one leaves its room to what stands around it. */
export function rowHeight({ counts }: Distribution, { span }: Points, { shape, rise, text }: RowSpace): number {
  const number = text > 0 && Math.max(...counts) >= COUNTED ? text * 1.2 : 0
  return stackHeight(Math.max(...counts), stackingOf(counts, shape, { span, rise: rise - number })) + number
}

/** All answers to one question, each a dot. */
export function dotsMarks({ counts }: Distribution, points: Points, row: Row): Mark[] {
  const { shape, y, away, plain, text } = row
  const numbered = text > 0 && Math.max(...counts) >= COUNTED
  const rise = row.rise - (numbered ? text * 1.2 : 0)
  const stacking = stackingOf(counts, shape, { span: points.span, rise })
  const foot = y + away * (shape.kind === 'block' ? Math.max(3, shape.height / 2) : 3)
  return counts.flatMap((count, index): Mark[] => {
    if (count === 0) return []
    const x = points.x(index + 1)
    const marks = stackMarks(count, shape, stacking, { x, y: foot, away, fill: plain ? 'ink2' : sideColour(index + 1) })
    if (!numbered) return marks
    const end = foot + away * stackHeight(count, stacking)
    const at = { x, y: away < 0 ? end - text * 0.35 : end + text * 1.05 }
    return [...marks, label(String(count), { ...at, size: text, anchor: 'middle', fill: 'ink2' })]
  })
}

interface LabelStyle {
  x: number
  y: number
  size: number
  anchor?: 'start' | 'middle' | 'end'
  fill?: ColourRole
  strong?: boolean
}

export function label(text: string, { x, y, size, anchor = 'start', fill = 'ink2', strong = false }: LabelStyle): Mark {
  return { kind: 'text', x, y, text, face: 'sans', size, weight: strong ? 600 : 400, fill, anchor }
}

/** The numbers of the points, the median’s own set strong. */
export function numberMarks(points: Points, y: number, size: number, median: number | null): Mark[] {
  return NINE.map((point) =>
    label(String(point), {
      x: points.x(point),
      y,
      size,
      anchor: 'middle',
      strong: point === median,
      fill: point === median ? 'ink' : 'ink2',
    }),
  )
}

/** From the lowest answer to the highest, with the median on it; nothing with too few answers. */
export function rangeMarks({ range, median }: Distribution, { x }: Points, y: number, size: number): Mark[] {
  if (range === null || median === null) return []
  const stroke = Math.max(1.25, size * 0.09)
  const [from, to] = [x(range.from), x(range.to)]
  return [
    {
      kind: 'path',
      d: `M${from} ${y - size * 0.42}V${y}H${to}V${y - size * 0.42}`,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: stroke,
    },
    {
      kind: 'path',
      d: `M${x(median)} ${y - size * 0.66}l${size * 0.42} ${size * 0.7}h${-size * 0.84}Z`,
      fill: 'ink',
    },
  ]
}

/** How many could live with each point, in boxes; those that the most could live with are filled. */
export function acceptableMarks(
  { perPoint, ranges, heldByMost }: { perPoint: readonly number[]; ranges: number; heldByMost: readonly number[] },
  points: Points,
  { y, height, size }: { y: number; height: number; size: number },
): Mark[] {
  const width = points.span * 0.92
  const whole = perPoint.map((count) => `${count} of ${ranges}`)
  const fits = whole.every((text) => estimateWidth(text, size) <= width - size * 0.4)
  return perPoint.flatMap((count, index): Mark[] => {
    const x = points.x(index + 1)
    const most = heldByMost.includes(index + 1)
    return [
      {
        kind: 'rect',
        x: x - width / 2,
        y,
        width,
        height,
        radius: 2,
        fill: most ? 'ink' : 'none',
        ...(most ? {} : { stroke: 'edge' as const, strokeWidth: Math.max(1, size * 0.06) }),
      },
      label(fits ? (whole[index] ?? '') : String(count), {
        x,
        y: y + height / 2 + size * 0.36,
        size,
        anchor: 'middle',
        fill: most ? 'paper' : 'ink',
        strong: most,
      }),
    ]
  })
}
