import { positionWords } from '../../../charts'
import { itemsOf } from '../../../plan/paths'
import { type DecidedTension, decisionsInOrder } from '../../../plan/selectors'
import type { Block, Passage } from '../../blocks'
import type { ReportContext } from '../../context'
import { appendixHeading } from '../../headings'
import { table } from '../../parts'
import { ledBy, partsOf } from '../../passages'
import { empty, quiet, text } from '../../runs'
import { formatDay } from '../../values'
import { WORDS } from '../../words'

const words = WORDS.appendix

interface Event {
  day: string
  tension: string
  position: string
  what: Passage['paragraphs']
  field: string
}

function eventsOf({ tension, decision }: DecidedTension): Event[] {
  const named = (shouldBe: number | null) => positionWords(tension, shouldBe, WORDS.unanswered)
  const event = (day: string | null, shouldBe: number | null, what: Event['what']): Event[] =>
    day === null
      ? []
      : [{ day, tension: tension.title, position: named(shouldBe), what, field: `tensions/${tension.id}/shouldBe` }]
  const earlier = itemsOf(decision.superseded)
  const positions = [...earlier, ...(decision.status === 'decided' ? [decision] : [])].map(({ shouldBe }) => shouldBe)
  return [
    ...earlier.flatMap(({ decidedOn, supersededOn, shouldBe, rationale, reason }, index) => {
      const next = positions[index + 1]
      const by = next === undefined ? words.reopened : words.superseded(named(next))
      return [
        ...event(decidedOn, shouldBe, [[text(words.decided)]]),
        ...event(supersededOn, shouldBe, [
          [text(by)],
          ...ledBy([quiet(WORDS.decision.changedBecause)], partsOf(reason)),
          ...ledBy([quiet(words.reasonThen)], partsOf(rationale)),
        ]),
      ]
    }),
    ...event(decision.decidedOn, decision.shouldBe, [[text(words.decided)]]),
  ]
}

/** When each decision was made, and when, by what and why it was superseded, oldest first. */
export function history(context: ReportContext): Block[] {
  const rows = decisionsInOrder(context.plan, context.content)
    .flatMap(eventsOf)
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ day, tension, position, what, field }) => ({
      cells: [
        ...[formatDay(day), tension, position].map((value): Passage => ({ paragraphs: [[text(value)]], field })),
        { paragraphs: what, field },
      ],
    }))
  if (rows.length === 0 && context.adopted) return []
  const { historyColumns: columns } = words
  const body: Block =
    rows.length === 0
      ? { kind: 'paragraph', role: 'body', runs: [empty(words.noHistory)] }
      : table(
          words.historyCaption,
          [
            { header: columns.date, width: 19 },
            { header: columns.tension, width: 15 },
            { header: columns.position, width: 20 },
            { header: columns.event, width: 46 },
          ],
          rows,
        )
  return [appendixHeading(words.history, 'history'), body]
}
