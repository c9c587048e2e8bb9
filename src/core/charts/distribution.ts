import type { TensionResults } from '../analysis/rounds'
import type { DistributionFrame } from './distribution-frame'
import {
  acceptableMarks,
  axisMarks,
  dotsMarks,
  label,
  numberMarks,
  type Points,
  pointsOf,
  rangeMarks,
  rowHeight,
} from './distribution-plot'
import { rangeWords, resultsSentences, standingLines } from './distribution-text'
import type { Drawing, Mark } from './marks'
import { estimateWidth, fitText, SERIF_RATIO } from './measure'

/**
 * The answers of a round to one tension: every answer is a dot. Blocks are today, circles in the colour of their side
 * what should be; below them the range with the median, and how many could live with each point.
 */

/** The names of the poles, over the ends of the scale. */
export function poleNames(
  { tension }: TensionResults,
  { width, pole, label: left }: DistributionFrame,
  points: Points,
): Mark[] {
  if (pole === 0) return []
  const room = (width - left) / 2 - pole
  const name = (text: string, x: number, anchor: 'start' | 'end', fill: 'a' | 'b'): Mark => ({
    kind: 'text',
    x,
    y: pole,
    text: fitText(text, pole * SERIF_RATIO, room),
    face: 'serif',
    size: pole,
    weight: 600,
    fill,
    anchor,
  })
  return [
    name(tension.poles.a.name, points.x(1) - points.span * 0.3, 'start', 'a'),
    name(tension.poles.b.name, width, 'end', 'b'),
  ]
}

/** A name with quiet lines below it; the last line stands on the axis. */
export function rowLabel(name: string, lines: readonly string[], y: number, size: number, strong: boolean): Mark[] {
  const step = size * 1.3
  const first = y - lines.length * step
  return [
    label(name, { x: 0, y: first, size, strong, fill: strong ? 'ink' : 'ink2' }),
    ...lines.map((line, index) => label(line, { x: 0, y: first + (index + 1) * step, size })),
  ]
}

/** Beside the boxes, on two lines where one is too long. */
function acceptLabel({ label: width, text }: DistributionFrame, y: number): Mark[] {
  const words = 'Could accept'
  const lines = estimateWidth(words, text) < width - text * 0.3 ? [words] : words.split(' ')
  const first = y + text * 0.36 - ((lines.length - 1) * text * 1.1) / 2
  return lines.map((line, index) => label(line, { x: 0, y: first + index * text * 1.1, size: text }))
}

export function layoutDistribution(result: TensionResults, frame: DistributionFrame): Drawing {
  const { tension, today, shouldBe, asked, acceptable } = result
  const { text, pole, rise, box } = frame
  const points = pointsOf(frame)
  const todayRow = { shape: frame.today, rise: rise.today, text }
  const shouldBeRow = { shape: frame.circle, rise: rise.shouldBe, text }
  // The label of today reaches up beside the names of the poles, that of what should be needs three lines.
  const todayAxis = pole * 1.6 + Math.max(text * 2.4, rowHeight(today, points, todayRow) + frame.today.height / 2)
  const axis = todayAxis + text * 1.1 + Math.max(text * 3.2, rowHeight(shouldBe, points, shouldBeRow))
  const numbers = axis + text * 1.5
  const bracket = numbers + text * 1.3
  const hasRange = shouldBe.range !== null
  const boxes = hasRange ? bracket + text * 0.9 : numbers + text * 0.7
  const range = rangeWords(shouldBe)
  const marks: Mark[] = [
    ...poleNames(result, frame, points),
    ...axisMarks(points, todayAxis, frame),
    ...dotsMarks(today, points, { ...todayRow, y: todayAxis, away: -1, plain: true }),
    ...rowLabel('Today', standingLines(today, asked), todayAxis + text * 0.2, text, false),
    ...axisMarks(points, axis, frame),
    ...dotsMarks(shouldBe, points, { ...shouldBeRow, y: axis, away: -1, plain: false }),
    ...rowLabel('Should be', standingLines(shouldBe, asked), axis + text * 0.2, text, true),
    ...numberMarks(points, numbers, text, shouldBe.median),
    ...rangeMarks(shouldBe, points, bracket, text),
    ...(range === null ? [] : [label(range, { x: 0, y: bracket, size: text })]),
    ...(acceptable === null
      ? []
      : [
          ...acceptLabel(frame, boxes + box / 2),
          ...acceptableMarks(acceptable, points, { y: boxes, height: box, size: text }),
        ]),
  ]
  return {
    width: frame.width,
    height: Math.ceil(acceptable === null ? boxes : boxes + box + 2),
    marks,
    title: `${tension.title}: the answers, from ${tension.poles.a.inSentence} (1) to ${tension.poles.b.inSentence} (9)`,
    description: resultsSentences(result).join(' '),
  }
}
