import { itemsOf } from '../../plan/paths'
import { decisionsInOrder } from '../../plan/selectors'
import type { Block, TableRow } from '../blocks'
import { type ReportContext, readField } from '../context'
import { table } from '../parts'
import { empty, text } from '../runs'
import { formatDay, requiredSpec } from '../values'
import { WORDS } from '../words'

const words = WORDS.risks

interface Appointment {
  /** `YYYY-MM-DD`. */
  day: string
  what: string
  who: string
  field: string
}

function appointment(day: string | null, what: string, who: string, field: string): Appointment[] {
  return day === null ? [] : [{ day, what, who: who.trim(), field }]
}

/** The decision asked for, reviews, due actions and goals, by date. */
function appointments(context: ReportContext): Appointment[] {
  const { plan, content } = context
  const goalName = (id: string) =>
    readField(context, `purpose/objectives/${id}/name`) || requiredSpec('purpose/objectives/*/name').empty
  return [
    ...appointment(plan.ask.decideBy, words.decisionDue, plan.ask.audience, 'ask/decideBy'),
    ...decisionsInOrder(plan, content).flatMap(({ tension: { id, title }, decision: { reviewDate, decider } }) =>
      appointment(reviewDate, words.review(title), decider, `tensions/${id}/reviewDate`),
    ),
    ...content.elements.flatMap(({ id, name }) => {
      const element = plan.elements[id]
      return element ? appointment(element.date, words.action(name), element.owner, `elements/${id}/date`) : []
    }),
    ...itemsOf(plan.purpose.objectives).flatMap(({ id, date }) =>
      appointment(date, words.goal(goalName(id)), '', `purpose/objectives/${id}/date`),
    ),
  ].sort((one, other) => one.day.localeCompare(other.day))
}

/** The first of what happens from today on, with its day in words. */
export function nextAppointments(context: ReportContext, most: number): Appointment[] {
  return appointments(context)
    .filter(({ day }) => day >= context.today)
    .slice(0, most)
    .map((one) => ({ ...one, day: formatDay(one.day) }))
}

/** What happens when; in a draft without dates, the words for that. */
export function calendar(context: ReportContext): Block[] {
  const rows = appointments(context).map(
    ({ day, what, who, field }): TableRow => ({
      cells: [
        { paragraphs: [[text(formatDay(day))]], field },
        { paragraphs: [[text(what)]] },
        { paragraphs: [who === '' ? [] : [text(who)]] },
      ],
    }),
  )
  if (rows.length === 0) {
    return context.adopted ? [] : [{ kind: 'paragraph', role: 'body', runs: [empty(words.noDates)] }]
  }
  const { calendarColumns: columns } = words
  return [
    table(
      words.calendar,
      [
        { header: columns.date, width: 22 },
        { header: columns.what, width: 46 },
        { header: columns.who, width: 32 },
      ],
      rows,
    ),
  ]
}
