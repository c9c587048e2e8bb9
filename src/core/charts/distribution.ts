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
} from './distribution-plot'
import { rangeWords, resultsSentences, standingLines } from './distribution-text'
import type { Drawing, Mark } from './marks'
import { fitText, SERIF_RATIO } from './measure'

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

export function layoutDistribution(result: TensionResults, frame: DistributionFrame): Drawing {
  const { tension, today, shouldBe, asked, acceptable } = result
  const { text, pole, rise, box } = frame
  const points = pointsOf(frame)
  const todayAxis = pole * 1.7 + rise.today + frame.today.height / 2
  const axis = todayAxis + text * 1.1 + rise.shouldBe
  const numbers = axis + text * 1.5
  const bracket = numbers + text * 1.3
  const hasRange = shouldBe.range !== null
  const boxes = hasRange ? bracket + text * 0.9 : numbers + text * 0.7
  const range = rangeWords(shouldBe)
  const marks: Mark[] = [
    ...poleNames(result, frame, points),
    ...axisMarks(points, todayAxis, frame),
    ...dotsMarks(today, points, { shape: frame.today, rise: rise.today, y: todayAxis, away: -1, plain: true, text }),
    ...rowLabel('Today', standingLines(today, asked), todayAxis + text * 0.2, text, false),
    ...axisMarks(points, axis, frame),
    ...dotsMarks(shouldBe, points, { shape: frame.circle, rise: rise.shouldBe, y: axis, away: -1, plain: false, text }),
    ...rowLabel('Should be', standingLines(shouldBe, asked), axis + text * 0.2, text, true),
    ...numberMarks(points, numbers, text, shouldBe.median),
    ...rangeMarks(shouldBe, points, bracket, text),
    ...(range === null ? [] : [label(range, { x: 0, y: bracket, size: text })]),
    ...(acceptable === null
      ? []
      : [
          label('Could accept', { x: 0, y: boxes + box / 2 + text * 0.36, size: text }),
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
