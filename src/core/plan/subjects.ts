import type { Content } from '../content/schema'
import { findCell, type GridPlace, rowName } from './grid'
import type { Plan } from './schema'

const JOINED_BY = '+'

/** What a question of the team's own is about: two decisions, or one cell of the grid. */
export type Subject = { kind: 'decisions'; tensions: readonly string[] } | { kind: 'cell'; place: GridPlace }

/** The text under which two decisions are kept as a subject, the same in whichever order they are named. */
export function subjectOfDecisions(ids: readonly [string, string], content: Content): string {
  const order = content.tensions.map(({ id }) => id)
  return [...ids].sort((one, other) => order.indexOf(one) - order.indexOf(other)).join(JOINED_BY)
}

/** What the text stands for, or null where the plan or the content no longer has it. */
export function readSubject(about: string, plan: Plan, content: Content): Subject | null {
  const place = findCell(about, plan, content)
  if (place) return { kind: 'cell', place }
  const ids = about.split(JOINED_BY)
  const known = ids.every((id) => content.tensions.some((tension) => tension.id === id))
  return known && ids.length === 2 && ids[0] !== ids[1] ? { kind: 'decisions', tensions: ids } : null
}

/** "Pace and Flexibility", or "Pace and resources"; an empty text where there is no such thing any more. */
export function subjectWords(about: string, plan: Plan, content: Content): string {
  const subject = readSubject(about, plan, content)
  if (subject === null) return ''
  if (subject.kind === 'cell') {
    return `${rowName(subject.place.row)} and ${subject.place.column.name.toLowerCase()}`
  }
  return subject.tensions.map((id) => content.tensions.find((tension) => tension.id === id)?.title ?? '').join(' and ')
}
