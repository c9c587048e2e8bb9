import { type Distribution, pointText, type TensionResults } from '../analysis/rounds'
import { type DistributionFrame, rowFrame } from './distribution-frame'
import { axisMarks, dotsMarks, label, pointsOf, rangeMarks } from './distribution-plot'
import { distributionSentence } from './distribution-text'
import type { Drawing, Mark } from './marks'
import { SERIF_RATIO, wrapText } from './measure'

/** The answers to several tensions under one another, in the order in which they are given. */

const BRACKET = 16

/** One row of them without its words: today above, what should be below, then the range with the median. */
function plotMarks(
  { today, shouldBe }: TensionResults,
  frame: DistributionFrame,
  top = 0,
): { marks: Mark[]; height: number } {
  const points = pointsOf(frame)
  const { rise } = frame
  const todayAxis = top + rise.today + 8
  const axis = todayAxis + rise.shouldBe + 10
  return {
    height: axis - top + BRACKET + 6,
    marks: [
      ...axisMarks(points, todayAxis, { ...frame, tick: 2 }),
      ...dotsMarks(today, points, {
        shape: frame.today,
        rise: rise.today,
        y: todayAxis,
        away: -1,
        plain: true,
        text: 0,
      }),
      ...axisMarks(points, axis, frame),
      ...dotsMarks(shouldBe, points, {
        shape: frame.circle,
        rise: rise.shouldBe,
        y: axis,
        away: -1,
        plain: false,
        text: 0,
      }),
      ...rangeMarks(shouldBe, points, axis + BRACKET, 13),
    ],
  }
}

function descriptionOf({ tension, shouldBe, today, asked, words }: TensionResults): string {
  const spread = words === null ? '' : ` ${words}.`
  const said = [distributionSentence('Should be', shouldBe, asked), distributionSentence('Today', today, asked)].join(
    ' ',
  )
  return `${tension.title}, from ${tension.poles.a.inSentence} (1) to ${tension.poles.b.inSentence} (9). ${said}${spread}`
}

/** One tension’s row as a drawing of its own; its name and words stand beside it. */
export function layoutDistributionRow(result: TensionResults, width: number, sizes: 'room' | 'screen'): Drawing {
  const { marks, height } = plotMarks(result, rowFrame(width, sizes))
  return { width, height, marks, title: `${result.tension.title}: the answers`, description: descriptionOf(result) }
}

/** One row of dots with the range and the median: what should be, as some of the people answer it. */
export function layoutDots(shouldBe: Distribution, width: number, title: string): Drawing {
  const frame = rowFrame(width, 'screen')
  const points = pointsOf(frame)
  const { rise, circle } = frame
  const y = rise.shouldBe + 8
  return {
    width,
    height: y + BRACKET + 6,
    marks: [
      ...axisMarks(points, y, frame),
      ...dotsMarks(shouldBe, points, { shape: circle, rise: rise.shouldBe, y, away: -1, plain: false, text: 0 }),
      ...rangeMarks(shouldBe, points, y + BRACKET, 13),
    ],
    title,
    description: distributionSentence(title, shouldBe, shouldBe.answered),
  }
}

const PAGE = { title: 152, plot: 410, words: 176, gap: 8 } as const
const SIZE = 12.5

function titleMarks({ tension, shouldBe, asked }: TensionResults, y: number): Mark[] {
  const lines = wrapText(tension.title, 15 * SERIF_RATIO, PAGE.title - 12, 2)
  const standing = shouldBe.median === null ? '' : `, median ${pointText(shouldBe.median)}`
  return [
    ...lines.map(
      (text, index): Mark => ({
        kind: 'text',
        x: 0,
        y: y + 30 + index * 19,
        text,
        face: 'serif',
        size: 15,
        weight: 600,
        fill: 'ink',
        anchor: 'start',
      }),
    ),
    label(`${shouldBe.answered} of ${asked}${standing}`, { x: 0, y: y + 32 + lines.length * 19, size: SIZE }),
  ]
}

/** The same at page width, with the words of each row in the picture. */
export function layoutDistributions(results: readonly TensionResults[]): Drawing {
  const width = PAGE.title + PAGE.plot + PAGE.gap * 2 + PAGE.words
  let y = 0
  const marks = results.flatMap((result, index): Mark[] => {
    const top = y
    const plot = plotMarks(result, { ...rowFrame(PAGE.title + PAGE.plot, 'document'), label: PAGE.title }, top)
    const words = PAGE.title + PAGE.plot + PAGE.gap * 2
    y += plot.height + 18
    const { a, b } = result.tension.poles
    const foot = { y: top + plot.height + 10, size: SIZE, strong: true }
    return [
      ...(index === 0
        ? []
        : [{ kind: 'line' as const, x1: 0, y1: top, x2: width, y2: top, stroke: 'rule' as const, strokeWidth: 1 }]),
      ...titleMarks(result, top),
      ...plot.marks,
      label(a.name, { ...foot, x: PAGE.title, fill: 'a' }),
      label(b.name, { ...foot, x: PAGE.title + PAGE.plot, anchor: 'end', fill: 'b' }),
      ...wrapText(result.words ?? '', SIZE, PAGE.words, 4).map((text, line) =>
        label(text, { x: words, y: top + 30 + line * 17, size: SIZE, fill: 'ink' }),
      ),
    ]
  })
  return {
    width,
    height: y,
    marks,
    title: 'The answers to each tension',
    description: results.map(descriptionOf).join(' '),
  }
}
