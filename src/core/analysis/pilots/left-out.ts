import type { Plan, SchoolChoice } from '../../plan/schema'
import { isHighNeed, type Standing, shown, standingsOf } from './standings'

/** What a number of schools come to together; a sum that hides a gap would mislead. */
export interface SchoolsTogether {
  count: number
  students: number
  /** How many of them have no number of students. */
  studentsMissing: number
  /** The mean need of those whose need is known, of 100; null where none is. */
  meanNeed: number | null
  needMissing: number
}

function together(standings: readonly Standing[]): SchoolsTogether {
  const students = standings.flatMap(({ school }) => school.enrolment ?? [])
  const needs = standings.flatMap(({ need }) => need.value ?? [])
  return {
    count: standings.length,
    students: students.reduce((sum, one) => sum + one, 0),
    studentsMissing: standings.length - students.length,
    meanNeed: needs.length === 0 ? null : shown(needs.reduce((sum, one) => sum + one, 0) / needs.length),
    needMissing: standings.length - needs.length,
  }
}

const byNeed = (one: Standing, other: Standing) => (other.need.value ?? -1) - (one.need.value ?? -1)

/** Whom the limits of the criteria exclude, the highest need first, and what they and the others come to. */
export function leftOut(plan: Plan): { schools: Standing[]; excluded: SchoolsTogether; others: SchoolsTogether } {
  const all = standingsOf(plan)
  const schools = all.filter(({ excludedBy }) => excludedBy.length > 0).sort(byNeed)
  return {
    schools,
    excluded: together(schools),
    others: together(all.filter(({ excludedBy }) => excludedBy.length === 0)),
  }
}

/** Schools of high need that are not ready or are excluded, and whatever else is to be prepared, the highest need first. */
export function toMakeReady(plan: Plan): Standing[] {
  return standingsOf(plan)
    .filter(
      (standing) =>
        standing.school.choice === 'prepare' ||
        (isHighNeed(standing) &&
          standing.school.choice !== 'pilot' &&
          (standing.quarter === 'highNotReady' || standing.excludedBy.length > 0)),
    )
    .sort(byNeed)
}

/** The schools with a choice, in the plan's order. */
export function withChoice(standings: readonly Standing[], choice: SchoolChoice): Standing[] {
  return standings.filter(({ school }) => school.choice === choice)
}
