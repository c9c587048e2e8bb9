import type { TensionResults } from '../../../analysis/rounds'
import { DISTRIBUTION_FRAMES, layoutDistribution, layoutDistributions, layoutMovement } from '../../../charts'
import type { FigureBlock, ParagraphBlock, TableBlock, TableRow } from '../../blocks'
import type { ReportContext } from '../../context'
import { table } from '../../parts'
import { text } from '../../runs'
import { WORDS } from '../../words'
import { acceptableText, cell, distributionCells, nameOfRound, spreadRuns } from './rounds'

const words = WORDS.retreat

const { columns } = words

const NUMBERS = [
  { header: columns.answered, width: 14 },
  { header: columns.dots, width: 34 },
  { header: columns.around, width: 22 },
]

/** The numbers of one tension: today and what should be, and before that what should be in the earlier round. */
function tableOf(context: ReportContext, result: TensionResults, round: string): TableBlock {
  const { tension, today, shouldBe, asked, movement } = result
  const named = (name: string, ofRound: string) => cell(`${name}, ${ofRound}`)
  const rows: TableRow[] = [
    { cells: [named(words.today, round), ...distributionCells(today, asked)] },
    ...(movement === null
      ? []
      : [
          {
            cells: [
              named(words.shouldBe, nameOfRound(context, movement.from)),
              ...distributionCells(movement.before, movement.asked),
            ],
          },
        ]),
    { cells: [named(words.shouldBe, round), ...distributionCells(shouldBe, asked)] },
  ]
  return table(words.tableOf(tension.title), [{ header: columns.question, width: 30 }, ...NUMBERS], rows, {
    numbered: false,
  })
}

function movedSentence({ tension: { poles }, movement }: TensionResults): string {
  if (movement === null) return ''
  const { moves, towardsA, towardsB, stayed } = movement
  return words.moved(moves.length, towardsA, poles.a.inSentence, towardsB, poles.b.inSentence, stayed)
}

/** One tension: both rounds over each other where an earlier one asked about it, else all answers of the one. */
export function tensionFigure(context: ReportContext, result: TensionResults, roundId: string): FigureBlock {
  const { tension, movement } = result
  const round = nameOfRound(context, roundId)
  const frame = DISTRIBUTION_FRAMES.document
  const before = movement === null ? '' : nameOfRound(context, movement.from)
  const moved = movement === null ? null : layoutMovement(result, { before, after: round }, frame)
  const drawing = moved ?? layoutDistribution(result, frame)
  return {
    kind: 'figure',
    caption: moved ? words.movementOf(tension.title, before, round) : words.distributionOf(tension.title, round),
    number: 0,
    alternative: drawing.description,
    drawing,
    table: tableOf(context, result, round),
  }
}

/** What the picture says in words: how far apart, what people could live with, who moved. */
export function findings(context: ReportContext, result: TensionResults): ParagraphBlock {
  const accepted = result.acceptable === null ? [] : [text(` ${columns.accept}: ${acceptableText(result)}.`)]
  const moved = result.movement === null ? [] : [text(` ${movedSentence(result)}`)]
  const [spread, ...marks] = spreadRuns(context, result)
  return {
    kind: 'paragraph',
    role: 'body',
    runs: [...(spread ? [spread, text('.')] : []), ...marks, ...accepted, ...moved],
    keepWithNext: true,
  }
}

/** Several tensions in one picture, the widest apart first, with the same numbers as a table. */
export function distributionsFigure(context: ReportContext, results: readonly TensionResults[]): FigureBlock {
  const drawing = layoutDistributions(results)
  return {
    kind: 'figure',
    caption: words.distributions,
    number: 0,
    alternative: drawing.description,
    drawing,
    table: table(
      words.inNumbers,
      [
        { header: columns.tension, width: 17 },
        { header: columns.answered, width: 11 },
        { header: columns.dots, width: 24 },
        { header: columns.around, width: 15 },
        { header: columns.apart, width: 33 },
      ],
      results.map((result) => ({
        cells: [
          cell(result.tension.title),
          ...distributionCells(result.shouldBe, result.asked),
          { paragraphs: [spreadRuns(context, result)] },
        ],
      })),
    ),
  }
}
