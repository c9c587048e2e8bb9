import { positionWords } from '../../../charts'
import { itemsOf } from '../../../plan/paths'
import { decisionsInOrder } from '../../../plan/selectors'
import { formatDay } from '../../../text'
import type { Block } from '../../blocks'
import type { ReportContext } from '../../context'
import { plainHeading } from '../../headings'
import { table } from '../../parts'
import { empty, text } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.appendix

interface Event {
  day: string
  tension: string
  position: string
  what: string
}

/** When each decision was made and given up, oldest first. */
function events({ plan, content }: ReportContext): Event[] {
  return decisionsInOrder(plan, content)
    .flatMap(({ tension, decision }): Event[] => {
      const event = (day: string | null, shouldBe: number | null, what: string): Event[] =>
        day === null
          ? []
          : [{ day, tension: tension.title, position: positionWords(tension, shouldBe, WORDS.unanswered), what }]
      return [
        ...itemsOf(decision.superseded).flatMap((earlier) => [
          ...event(earlier.decidedOn, earlier.shouldBe, words.decided),
          ...event(earlier.supersededOn, earlier.shouldBe, words.replaced),
        ]),
        ...event(decision.decidedOn, decision.shouldBe, words.decided),
      ]
    })
    .sort((one, other) => one.day.localeCompare(other.day))
}

export function history(context: ReportContext): Block[] {
  const rows = events(context).map(({ day, tension, position, what }) => ({
    cells: [formatDay(day), tension, position, what].map((value) => ({ paragraphs: [[text(value)]] })),
  }))
  if (rows.length === 0 && context.adopted) return []
  const { historyColumns: columns } = words
  const body: Block =
    rows.length === 0
      ? { kind: 'paragraph', role: 'body', runs: [empty(words.noHistory)] }
      : table(
          words.history,
          [
            { header: columns.date, width: 24 },
            { header: columns.tension, width: 20 },
            { header: columns.position, width: 26 },
            { header: columns.event, width: 30 },
          ],
          rows,
        )
  return [plainHeading(2, words.history, 'history'), body]
}
