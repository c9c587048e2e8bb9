import { itemsOf } from '../../plan/paths'
import { decisionsInOrder } from '../../plan/selectors'
import type { Block, Passage, TableBlock, TableRow } from '../blocks'
import { type ReportContext, readField } from '../context'
import { appendixHeading } from '../headings'
import { table } from '../parts'
import { empty, reference, shows, text } from '../runs'
import { formatDay, requiredSpec } from '../values'
import { WORDS } from '../words'

const words = WORDS.risks

interface Appointment {
  /** `YYYY-MM-DD`. */
  day: string
  what: string
  who: string
  field: string
  /** The path of who it is. */
  whoField?: string
}

function appointment(day: string | null, what: string, who: string, field: string, whoField?: string): Appointment[] {
  return day === null ? [] : [{ day, what, who: who.trim(), field, ...(whoField === undefined ? {} : { whoField }) }]
}

/** What happens, and who sees to it, as the texts of a row. */
export function appointmentCells({ day, what, who, field, whoField }: Appointment): Passage[] {
  const named = whoField === undefined ? text(who) : shows(whoField, text(who))
  return [
    { paragraphs: [[text(day)]], field },
    { paragraphs: [[text(what)]], field },
    { paragraphs: [who === '' ? [] : [named]], field: whoField ?? field },
  ]
}

/** The decision asked for, reviews, due actions and goals, by date. */
export function appointments(context: ReportContext): Appointment[] {
  const { plan, content } = context
  const goalName = (id: string) =>
    readField(context, `purpose/objectives/${id}/name`) || requiredSpec('purpose/objectives/*/name').empty
  return [
    ...appointment(plan.ask.decideBy, words.decisionDue, plan.ask.audience, 'ask/decideBy', 'ask/audience'),
    ...decisionsInOrder(plan, content).flatMap(({ tension: { id, title }, decision: { reviewDate, decider } }) =>
      appointment(reviewDate, words.review(title), decider, `tensions/${id}/reviewDate`, `tensions/${id}/decider`),
    ),
    ...content.elements.flatMap(({ id, name }) => {
      const element = plan.elements[id]
      return element
        ? appointment(element.date, words.action(name), element.owner, `elements/${id}/date`, `elements/${id}/owner`)
        : []
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

function rowOf(one: Appointment): TableRow {
  return {
    cells: appointmentCells({ ...one, day: formatDay(one.day) }),
  }
}

function calendarTable(caption: string, shown: readonly Appointment[]): TableBlock {
  const { calendarColumns: columns } = words
  return {
    ...table(
      caption,
      [
        { header: columns.date, width: 22 },
        { header: columns.what, width: 46 },
        { header: columns.who, width: 32 },
      ],
      shown.map(rowOf),
    ),
    dense: true,
  }
}

/** So many stand in the main part; where there are more, the appendix has every one. */
const MOST = 8

/** What comes next; where everything is past, all of it is. */
function next(context: ReportContext): Appointment[] {
  const all = appointments(context)
  const coming = all.filter(({ day }) => day >= context.today)
  return (coming.length > 0 ? coming : all).slice(0, MOST)
}

/** What happens next, and when; in a draft without dates, the words for that. */
export function calendar(context: ReportContext): Block[] {
  const shown = next(context)
  const more = appointments(context).length - shown.length
  if (shown.length === 0) {
    return context.adopted ? [] : [{ kind: 'paragraph', role: 'body', runs: [empty(words.noDates)] }]
  }
  const runs = [reference('calendar-in-full'), text(words.everyDate)]
  return [
    // Above the table: below it, the line might stand on a page of its own.
    ...(more > 0 ? [{ kind: 'paragraph', role: 'quiet', runs, keepWithNext: true } as const] : []),
    { ...calendarTable(more > 0 ? words.next : words.calendar, shown), id: 'calendar' },
  ]
}

/** Every date, where the main part does not have them all. */
export function calendarInFull(context: ReportContext): Block[] {
  const all = appointments(context)
  if (all.length === next(context).length) return []
  return [appendixHeading(words.calendar, 'calendar-in-full'), calendarTable(words.everything, all)]
}
