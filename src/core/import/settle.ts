import type { CommandEnvelope } from '../commands'
import { collectionAt, type Plan } from '../plan'
import { quoted } from './plain'
import type { ImportRow } from './read-rows'
import type { ImportTarget } from './target'

/** What happens with a row whose name the plan already has. */
export const EXISTING_CHOICES = ['update', 'add', 'leave'] as const
export type OnExisting = (typeof EXISTING_CHOICES)[number]

/** Why a row cannot be imported. `column` is empty where it is not about one column. */
export interface RowProblem {
  row: number
  column: string
  text: string
}

export interface Settlement {
  /** The one command that imports every good row, or null where there is none. */
  command: CommandEnvelope | null
  /** How many things it adds and changes, and how many rows are left out because the plan has them. */
  added: number
  updated: number
  left: number
  /** Why rows cannot be imported, in their order. */
  problems: RowProblem[]
  /** Why nothing can be imported at all, whatever the rows; else null. */
  refusal: string | null
}

function updateProblem(row: ImportRow, updatedBy: Map<string, number>, { item, items }: ImportTarget): string | null {
  const [id = ''] = row.existing
  if (row.existing.length > 1) {
    return `The plan has ${row.existing.length} ${items} called ${quoted(row.name)}; give each its own name first, or add this one.`
  }
  const earlier = updatedBy.get(id)
  return earlier === undefined
    ? null
    : `Row ${earlier} updates the ${item} ${quoted(row.name)} already; keep one of the two.`
}

/** What importing these rows would do, as one command that lands whole. */
export function settleImport(
  rows: readonly ImportRow[],
  onExisting: OnExisting,
  target: ImportTarget,
  plan: Plan,
): Settlement {
  const add: { values: ImportRow['values'] }[] = []
  const update: { id: string; values: ImportRow['values'] }[] = []
  const problems: RowProblem[] = []
  const updatedBy = new Map<string, number>()
  let left = 0
  for (const row of rows) {
    const exists = row.existing.length > 0
    const clash = exists && onExisting === 'update' ? updateProblem(row, updatedBy, target) : null
    if (row.problems.length > 0 || clash !== null) {
      problems.push(...row.problems.map(({ column, text }) => ({ row: row.number, column, text })))
      if (clash !== null) problems.push({ row: row.number, column: '', text: clash })
    } else if (exists && onExisting === 'leave') left += 1
    else if (exists && onExisting === 'update') {
      const [id = ''] = row.existing
      updatedBy.set(id, row.number)
      update.push({ id, values: row.values })
    } else add.push({ values: row.values })
  }
  const present = collectionAt(plan, target.list)?.order.length ?? 0
  const refusal =
    present + add.length > target.limit
      ? `A plan holds at most ${target.limit.toLocaleString('en-US')} ${target.items}. It has ${present.toLocaleString('en-US')}, and this table would add ${add.length.toLocaleString('en-US')}.`
      : null
  const nothing = add.length + update.length === 0
  return {
    command:
      nothing || refusal !== null
        ? null
        : {
            type: 'items.import',
            args: { list: target.list, add, update, ...(target.needs?.length ? { needs: target.needs } : {}) },
          },
    added: add.length,
    updated: update.length,
    left,
    problems,
    refusal,
  }
}
