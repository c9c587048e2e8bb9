import { byDisagreement } from '../../../analysis/agreement'
import { latestResults } from '../../../analysis/rounds'
import { ours } from '../../../content/marks'
import type { Block } from '../../blocks'
import { type ReportContext, sourceMarks } from '../../context'
import { appendixHeading } from '../../headings'
import { text } from '../../runs'
import { WORDS } from '../../words'
import { distributionsFigure } from '../retreat/figures'
import { nextSteps, parkingLot } from '../retreat/next'
import { agenda, roundsList, team } from '../retreat/session'

const words = WORDS.retreat

/** What the last round that asked about it says to each tension, the widest apart first. */
function answers(context: ReportContext): Block[] {
  const { plan, content, rounds } = context
  const latest = [...latestResults(plan, content, rounds).values()].map((result) => ({
    result,
    positions: result.shouldBe.counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1)),
  }))
  if (latest.length === 0) return []
  return [
    {
      kind: 'paragraph',
      role: 'quiet',
      runs: [text(`${words.legend} ${words.widest}${words.wording}`), ...sourceMarks(context, [ours])],
      keepWithNext: true,
    },
    distributionsFigure(
      context,
      byDisagreement(latest).map(({ result }) => result),
    ),
  ]
}

/** The team, what it answered, what it parked and what is next; nothing of what there is none of. */
export function teamAndAnswers(context: ReportContext): Block[] {
  const { agenda: steps, rounds, parkingLot: parked, actions } = context.plan
  const there = ({ order }: { order: string[] }, blocks: () => Block[]) => (order.length > 0 ? blocks() : [])
  const parts = [
    ...there(rounds, () => [roundsList(context), ...answers(context)]),
    ...team(context),
    ...there(steps, () => agenda(context)),
    ...there(actions, () => nextSteps(context)),
    ...there(parked, () => parkingLot(context)),
  ]
  return parts.length === 0 ? [] : [appendixHeading(words.answers, 'team-answers'), ...parts]
}
