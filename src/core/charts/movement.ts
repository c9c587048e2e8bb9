import { type ArrowOfMoves, movementWords, type TensionResults } from '../analysis/rounds'
import { poleNames, rowLabel } from './distribution'
import type { DistributionFrame } from './distribution-frame'
import { axisMarks, dotsMarks, label, numberMarks, type Points, pointsOf, rowHeight } from './distribution-plot'
import { distributionSentence, standingLines } from './distribution-text'
import { stackingOf } from './dots'
import type { Drawing, Mark } from './marks'
import { estimateWidth } from './measure'

/**
 * Two rounds over each other: the earlier one stands above, hollow, the later one hangs below, full, and between them
 * leads an arrow from where people stood to where they stand.
 */

/** An arrow for everybody who went the same way; who stayed goes straight down, quiet and without a head. */
function arrowMarks(
  { before, after, count }: ArrowOfMoves,
  { x }: Points,
  top: number,
  bottom: number,
  size: number,
): Mark[] {
  const [from, to] = [x(before), x(after)]
  const thickness = Math.min(size * 0.42, size * 0.07 * (1 + count))
  if (before === after) {
    return [{ kind: 'line', x1: from, y1: top, x2: to, y2: bottom, stroke: 'edge', strokeWidth: thickness }]
  }
  const length = Math.hypot(to - from, bottom - top)
  const [alongX, alongY] = [(to - from) / length, (bottom - top) / length]
  const head = size * 0.55 + thickness / 2
  const [footX, footY] = [to - alongX * head, bottom - alongY * head]
  const half = head * 0.5
  return [
    { kind: 'line', x1: from, y1: top, x2: footX, y2: footY, stroke: 'ink', strokeWidth: thickness },
    {
      kind: 'path',
      d: `M${to} ${bottom}L${footX - alongY * half} ${footY + alongX * half}L${footX + alongY * half} ${footY - alongX * half}Z`,
      fill: 'ink',
    },
  ]
}

/** How many went one way, on its arrow, near where it begins: there arrows lie furthest apart. */
function countMarks(
  { before, after, count }: ArrowOfMoves,
  { x }: Points,
  top: number,
  bottom: number,
  size: number,
): Mark[] {
  if (count < 2) return []
  const share = before === after ? 0.5 : 0.28
  const at = { x: x(before) + (x(after) - x(before)) * share, y: top + (bottom - top) * share }
  const width = estimateWidth(String(count), size) + size * 0.3
  return [
    { kind: 'rect', x: at.x - width / 2, y: at.y - size * 0.6, width, height: size * 1.2, fill: 'paper' },
    label(String(count), {
      x: at.x,
      y: at.y + size * 0.36,
      size,
      anchor: 'middle',
      strong: before !== after,
      fill: before === after ? 'ink2' : 'ink',
    }),
  ]
}

/** @param names of the earlier and of the later round: "Round 1". Null where no earlier round asked about the tension. */
export function layoutMovement(
  result: TensionResults,
  names: { before: string; after: string },
  frame: DistributionFrame,
): Drawing | null {
  const { tension, movement, shouldBe, asked } = result
  if (movement === null) return null
  const { text, pole } = frame
  const most = frame.rise.shouldBe * 0.76
  const points = pointsOf(frame)
  // Both rounds in one size, so that the rings above and the discs below can be compared.
  const { width, height } = stackingOf([...movement.before.counts, ...shouldBe.counts], frame.circle, {
    span: points.span,
    rise: most,
  })
  const circle = { ...frame.circle, width, height }
  const ring = { ...circle, kind: 'ring' } as const
  const first =
    pole * 1.7 + Math.max(circle.height, rowHeight(movement.before, points, { shape: ring, rise: most, text }))
  const second = first + Math.max(text * 4.2, points.span * 0.8)
  const numbers =
    second + Math.max(text * 4, rowHeight(shouldBe, points, { shape: circle, rise: most, text })) + text * 1.5
  const gap = text * 0.5
  const ways = [first + gap, second - gap] as const
  const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (point): Mark => ({
      kind: 'line',
      x1: points.x(point),
      y1: first,
      x2: points.x(point),
      y2: second,
      stroke: 'rule',
      strokeWidth: 1,
      dash: [2, 4],
    }),
  )
  const sized = (each: (arrow: ArrowOfMoves, points: Points, top: number, bottom: number, size: number) => Mark[]) =>
    movement.arrows.flatMap((arrow) => each(arrow, points, ...ways, text))
  return {
    width: frame.width,
    height: Math.ceil(numbers + text * 0.5),
    marks: [
      ...poleNames(result, frame, points),
      ...lines,
      ...sized(arrowMarks),
      ...sized(countMarks),
      ...axisMarks(points, first, frame),
      ...dotsMarks(movement.before, points, { shape: ring, rise: most, y: first, away: -1, plain: false, text }),
      ...rowLabel(names.before, standingLines(movement.before, movement.asked), first + text * 0.2, text, false),
      ...axisMarks(points, second, frame),
      ...dotsMarks(shouldBe, points, { shape: circle, rise: most, y: second, away: 1, plain: false, text }),
      ...rowLabel(names.after, standingLines(shouldBe, asked), second + text * 3.6, text, true),
      ...numberMarks(points, numbers, text, shouldBe.median),
    ],
    title: `${tension.title}: what should be, ${names.before} and ${names.after}`,
    description: [
      distributionSentence(names.before, movement.before, movement.asked),
      distributionSentence(names.after, shouldBe, asked),
      movementWords(result),
    ].join(' '),
  }
}
