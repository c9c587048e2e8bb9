import type { Distribution } from '../../../analysis/rounds'
import { pointText, type RoundResults, roundResults, type TensionResults } from '../../../analysis/rounds'
import { ours } from '../../../content/marks'
import { revealedRounds } from '../../../rounds'
import type { Passage, Run } from '../../blocks'
import { type ReportContext, sourceMarks } from '../../context'
import { text } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.retreat

/** "Round 2": rounds are counted as they were opened. */
export function nameOfRound({ plan }: ReportContext, id: string): string {
  return words.round(plan.rounds.order.indexOf(id) + 1)
}

/** What every revealed round says whose answers are here, oldest first. */
export function allResults({ plan, content, rounds }: ReportContext): RoundResults[] {
  return revealedRounds(plan).flatMap(({ id }) => roundResults(plan, content, rounds, id) ?? [])
}

/** "1 at 2, 3 at 3" */
function dots({ counts, answered }: Distribution): string {
  if (answered === 0) return words.noAnswers
  return counts.flatMap((count, index) => (count === 0 ? [] : [words.at(count, index + 1)])).join(', ')
}

function around({ median, range }: Distribution): string {
  return median === null || range === null ? words.dotsOnly : words.around(pointText(median), range.from, range.to)
}

export function cell(value: string): Passage {
  return { paragraphs: [[text(value)]] }
}

/** How many, where each stands, and what lies around them; the median never alone. */
export function distributionCells(distribution: Distribution, asked: number): Passage[] {
  return [cell(words.ofAsked(distribution.answered, asked)), cell(dots(distribution)), cell(around(distribution))]
}

/** How many stand on each side: said of every distribution, of however few. */
function sides({ tension: { poles }, shouldBe }: TensionResults): string {
  const { towardsA, middle, towardsB } = shouldBe.sides
  return words.sides(towardsA, poles.a.inSentence, middle, towardsB, poles.b.inSentence)
}

/** "Two camps: 6 towards centralized, 5 towards decentralized", marked as our words; the bare sides of few. */
export function spreadRuns(context: ReportContext, result: TensionResults): Run[] {
  const { spread } = result
  if (spread === 'few') return [text(sides(result))]
  return [text(`${context.content.agreement.words[spread]}: ${sides(result)}`), ...sourceMarks(context, [ours])]
}

/** The points that the most could live with: "7 of 11: 4 to 6". */
export function acceptableText({ acceptable }: TensionResults): string {
  if (acceptable === null) return words.dotsOnly
  const { heldByMost, most, ranges } = acceptable
  const stretches: [number, number][] = []
  for (const point of heldByMost) {
    const last = stretches.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else stretches.push([point, point])
  }
  const points = stretches.map(([from, to]) => (from === to ? String(from) : words.span(from, to))).join(', ')
  return words.accept(most, ranges, points)
}
