import type { SchoolColumn } from '../../../../core/analysis/pilots'
import { itemsOf, type Plan } from '../../../../core/plan'

export interface TableColumn {
  column: SchoolColumn
  word: string
  key: string
  numeric: boolean
}

/** What the table says of every school, before what it has by the criteria. */
const FIXED: readonly TableColumn[] = [
  { column: 'name', word: 'School', key: 'name', numeric: false },
  { column: 'choice', word: 'Choice', key: 'choice', numeric: false },
  { column: 'need', word: 'Need', key: 'need', numeric: true },
  { column: 'readiness', word: 'Readiness', key: 'readiness', numeric: true },
  { column: 'enrolment', word: 'Students', key: 'enrolment', numeric: true },
  { column: 'level', word: 'Level', key: 'level', numeric: false },
]

export function columnsOf(plan: Plan): TableColumn[] {
  const criteria = itemsOf(plan.criteria).map(
    ({ id, name }): TableColumn => ({
      column: { criterion: id },
      word: name.trim() || 'Unnamed criterion',
      key: id,
      numeric: true,
    }),
  )
  return [...FIXED, ...criteria]
}
