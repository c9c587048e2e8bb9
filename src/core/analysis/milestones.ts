import { fieldSpec, itemsOf } from '../plan/paths'
import type { Milestone, Objective } from '../plan/schema'
import { distanceInWords, formatDayShort } from '../text'

/** One step of the way: the goal, something that must be true before it, or today. */
export interface WayStep {
  kind: 'goal' | 'milestone' | 'today'
  /** The field of the objective that says it, relative to the objective: `target`, `milestones/m1/text`. */
  field: string
  /** What stands there, or the catalogue's words for an empty field. */
  text: string
  empty: boolean
  /** `YYYY-MM-DD`; null where there is none yet. */
  day: string | null
  /** "Jun 15, 2029, 12 months before the goal" */
  when: string
  /** Its day lies before today. */
  past: boolean
}

export interface WayToGoal {
  /** From the goal back in time; today stands where it belongs, as a rule at the end. */
  line: WayStep[]
  /** Milestones whose day lies after the goal's, the latest first. */
  afterGoal: WayStep[]
  /** Milestones without a day, in the order of the list. */
  undated: WayStep[]
}

const OBJECTIVE = 'purpose/objectives/*'

function emptyWords(field: string): string {
  return fieldSpec(`${OBJECTIVE}/${field}`)?.empty ?? ''
}

/** A text, or what is not there: "Target: not set". */
function said(text: string, field: string): Pick<WayStep, 'text' | 'empty'> {
  const trimmed = text.trim()
  if (trimmed !== '') return { text: trimmed, empty: false }
  return { text: `${fieldSpec(`${OBJECTIVE}/${field}`)?.label}: ${emptyWords(field).toLowerCase()}`, empty: true }
}

function fromToday(day: string, today: string): string {
  if (day === today) return 'today'
  return day > today ? `in ${distanceInWords(day, today)}` : `${distanceInWords(day, today)} ago`
}

function fromGoal(day: string, goal: string): string {
  if (day === goal) return 'on the day of the goal'
  return `${distanceInWords(day, goal)} ${day < goal ? 'before' : 'after'} the goal`
}

function milestoneStep(milestone: Milestone & { id: string }, goal: string | null, today: string): WayStep {
  const { id, text, date } = milestone
  const words = said(text, 'milestones/*/text')
  const base = { kind: 'milestone', ...words, day: date } as const
  if (date === null) {
    return { ...base, field: `milestones/${id}/date`, when: emptyWords('milestones/*/date'), past: false }
  }
  const past = date < today
  const distance = goal === null ? fromToday(date, today) : fromGoal(date, goal)
  const passed = past && goal !== null ? '; its day has passed' : ''
  return { ...base, field: `milestones/${id}/text`, when: `${formatDayShort(date)}, ${distance}${passed}`, past }
}

function goalStep({ target, name, date }: Objective, today: string): WayStep {
  const words = target.trim() === '' && name.trim() !== '' ? said(name, 'name') : said(target, 'target')
  return {
    kind: 'goal',
    field: date === null ? 'date' : 'target',
    ...words,
    day: date,
    when: date === null ? emptyWords('date') : `${formatDayShort(date)}, ${fromToday(date, today)}`,
    past: date !== null && date < today,
  }
}

function todayStep({ baseline }: Objective, today: string): WayStep {
  return {
    kind: 'today',
    field: 'baseline',
    ...said(baseline, 'baseline'),
    day: today,
    when: `Today, ${formatDayShort(today)}`,
    past: false,
  }
}

/** The latest day first. What has the same day keeps its order, so that the goal stays first and today last. */
function backInTime(one: WayStep, other: WayStep): number {
  const [first, second] = [one.day ?? '', other.day ?? '']
  if (first === second) return 0
  return first < second ? 1 : -1
}

/**
 * An objective read backward: from its goal through what must be true before it to where the district stands.
 * @param today the calendar day, `YYYY-MM-DD`.
 */
export function wayToGoal(objective: Objective, today: string): WayToGoal {
  const goal = goalStep(objective, today)
  const steps = itemsOf(objective.milestones).map((milestone) => milestoneStep(milestone, goal.day, today))
  const dated = steps.filter(({ day }) => day !== null).sort(backInTime)
  const isAfter = ({ day }: WayStep) => goal.day !== null && day !== null && day > goal.day
  const before = [...dated.filter((step) => !isAfter(step)), todayStep(objective, today)].sort(backInTime)
  return {
    // Without a day the goal still heads the line: it is what the steps lead to.
    line: goal.day === null ? [goal, ...before] : [goal, ...before].sort(backInTime),
    afterGoal: dated.filter(isAfter),
    undated: steps.filter(({ day }) => day === null),
  }
}

/** Whether the list's order, earliest step first, contradicts the days that its milestones have. */
export function outOfOrder({ milestones }: Pick<Objective, 'milestones'>): boolean {
  const days = itemsOf(milestones).flatMap(({ date }) => date ?? [])
  return days.some((day, index) => index > 0 && day < (days[index - 1] ?? ''))
}

/** The ids in the order of their days, earliest first; one without a day stays behind the same neighbour. */
export function orderOfDays({ milestones }: Pick<Objective, 'milestones'>): string[] {
  let last = ''
  const keyed = itemsOf(milestones).map(({ id, date }) => {
    last = date ?? last
    return { id, key: last }
  })
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ id }) => id)
}
