import { fieldSpec } from '../../plan/paths'
import type { Plan } from '../../plan/schema'
import { knownValue } from './scores'
import { isHighNeed, lacksValues, type Standing } from './standings'

/** What the table of schools can be put in order by: what it says of a school, or a criterion by its id. */
export type SchoolColumn = 'name' | 'level' | 'enrolment' | 'choice' | 'need' | 'readiness' | { criterion: string }

export interface SchoolOrder {
  column: SchoolColumn
  direction: 'ascending' | 'descending'
}

const SCHOOL_FILTERS = ['all', 'chosen', 'highNotReady', 'excluded', 'lacking'] as const
export type SchoolFilter = (typeof SCHOOL_FILTERS)[number]

function passes(standing: Standing, filter: SchoolFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'chosen':
      return standing.school.choice === 'pilot'
    case 'highNotReady':
      return isHighNeed(standing) && standing.quarter === 'highNotReady'
    case 'excluded':
      return standing.excludedBy.length > 0
    case 'lacking':
      return lacksValues(standing)
  }
}

const choices = Object.keys(fieldSpec('schools/*/choice')?.choices ?? {})

/** What a school is sorted by; null where it says nothing there. */
function sortKey({ school, need, readiness }: Standing, column: SchoolColumn): string | number | null {
  if (typeof column === 'object') return knownValue(school, column.criterion)
  switch (column) {
    case 'need':
      return need.value
    case 'readiness':
      return readiness.value
    case 'enrolment':
      return school.enrolment
    case 'choice':
      return school.choice === null ? null : choices.indexOf(school.choice)
    default:
      return school[column].trim().toLowerCase() || null
  }
}

const collator = new Intl.Collator('en-US', { numeric: true })

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return collator.compare(String(one), String(other))
}

/**
 * The schools as the table shows them: filtered, and in the order of a column or (null) of the plan. What says nothing
 * in that column comes last in both directions; the plan's own order never changes.
 */
export function tableOfSchools(
  standings: readonly Standing[],
  filter: SchoolFilter,
  order: SchoolOrder | null,
): Standing[] {
  const kept = standings.filter((standing) => passes(standing, filter))
  if (order === null) return kept
  const sign = order.direction === 'ascending' ? 1 : -1
  return kept
    .map((standing) => ({ standing, key: sortKey(standing, order.column) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null) return (one.key === null ? 1 : 0) - (other.key === null ? 1 : 0)
      return sign * compare(one.key, other.key)
    })
    .map(({ standing }) => standing)
}

/** How many schools each filter shows. */
export function filterCounts(standings: readonly Standing[]): Readonly<Record<SchoolFilter, number>> {
  const counts: Record<SchoolFilter, number> = { all: 0, chosen: 0, highNotReady: 0, excluded: 0, lacking: 0 }
  for (const filter of SCHOOL_FILTERS) counts[filter] = standings.filter((one) => passes(one, filter)).length
  return counts
}

/** The weight of each criterion as a share of those of its kind that are weighed, in whole percent. */
export function weightShares(plan: Plan): Readonly<Record<string, number | null>> {
  const criteria = Object.entries(plan.criteria.byId)
  const wholes = { need: 0, readiness: 0 }
  for (const [, { kind, weight }] of criteria) wholes[kind] += weight ?? 0
  return Object.fromEntries(
    criteria.map(([id, { kind, weight }]) => [
      id,
      weight === null || wholes[kind] === 0 ? null : Math.round((100 * weight) / wholes[kind]),
    ]),
  )
}
