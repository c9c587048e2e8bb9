import type { Content } from '../content/schema'
import { type FieldSpec, fieldSpec } from '../plan'
import { itemsOf } from '../plan/paths'
import { referenceName } from '../plan/references'
import type { Initiative, Plan } from '../plan/schema'

/** The columns of the inventory, by which it can be put in order. */
export type InventoryColumn =
  | 'name'
  | 'owner'
  | 'disposition'
  | 'costOnce'
  | 'costPerYear'
  | 'fundingSource'
  | 'fundedUntil'
  | 'serves'

export interface InventoryOrder {
  column: InventoryColumn
  direction: 'ascending' | 'descending'
}

/** Which rows are shown: all, those with one disposition, or those that have none yet. */
export type InventoryFilter = 'all' | 'undecided' | NonNullable<Initiative['disposition']>

/** What the initiative serves, in words: its objective, its decision, and what else is named. */
export function servedBy({ objective, decision, serves }: Initiative, plan: Plan, content: Content): string[] {
  const names = [
    objective === null ? null : referenceName(plan, content, 'purpose/objectives', objective),
    decision === null ? null : referenceName(plan, content, 'tensions', decision),
    serves.trim(),
  ]
  return names.filter((name): name is string => name !== null && name !== '')
}

function choicesInOrder(spec: FieldSpec | null): string[] {
  return Object.keys(spec?.choices ?? {})
}

const dispositions = choicesInOrder(fieldSpec('initiatives/*/disposition'))

/** What a column is sorted by; null where the initiative says nothing. */
function sortKey(
  initiative: Initiative,
  column: InventoryColumn,
  plan: Plan,
  content: Content,
): string | number | null {
  switch (column) {
    case 'serves':
      return servedBy(initiative, plan, content).join(', ').toLowerCase() || null
    case 'disposition':
      return initiative.disposition === null ? null : dispositions.indexOf(initiative.disposition)
    case 'costOnce':
    case 'costPerYear':
    case 'fundedUntil':
      return initiative[column]
    default:
      return initiative[column].trim().toLowerCase() || null
  }
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one).localeCompare(String(other), 'en-US', { numeric: true })
}

/**
 * The ids of the inventory as it is shown: filtered, and in the order of a column or (null) of the plan. What says
 * nothing in that column comes last in both directions; the plan's own order never changes.
 */
export function inventoryIds(
  plan: Plan,
  content: Content,
  filter: InventoryFilter,
  order: InventoryOrder | null,
): string[] {
  const shown = itemsOf(plan.initiatives).filter(
    ({ disposition }) => filter === 'all' || (disposition ?? 'undecided') === filter,
  )
  if (order === null) return shown.map(({ id }) => id)
  const keyed = shown.map((initiative) => ({
    id: initiative.id,
    key: sortKey(initiative, order.column, plan, content),
  }))
  const sign = order.direction === 'ascending' ? 1 : -1
  return keyed
    .sort((one, other) => {
      if (one.key === null || other.key === null) return (one.key === null ? 1 : 0) - (other.key === null ? 1 : 0)
      return sign * compare(one.key, other.key)
    })
    .map(({ id }) => id)
}

/** How many initiatives each filter shows. */
export function inventoryCounts(plan: Plan): Readonly<Record<InventoryFilter, number>> {
  const counts: Record<InventoryFilter, number> = { all: 0, keep: 0, change: 0, stop: 0, pause: 0, undecided: 0 }
  for (const { disposition } of itemsOf(plan.initiatives)) {
    counts.all += 1
    counts[disposition ?? 'undecided'] += 1
  }
  return counts
}
