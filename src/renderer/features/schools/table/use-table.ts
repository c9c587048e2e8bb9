import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  type SchoolColumn,
  type SchoolFilter,
  type SchoolOrder,
  type Standing,
  tableOfSchools,
} from '../../../../core/analysis/pilots'
import { dispatch } from '../../../store'

interface State {
  filter: SchoolFilter
  order: SchoolOrder | null
  open: ReadonlySet<string>
  /** The order of the rows from before one was opened or a value typed, so that none moves under the hands. */
  held: readonly string[] | null
}

export function sameColumn(one: SchoolColumn | undefined, other: SchoolColumn): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one.criterion === other.criterion
  return one === other
}

function nextOrder(order: SchoolOrder | null, column: SchoolColumn): SchoolOrder | null {
  if (!order || !sameColumn(order.column, column)) {
    // Of need and readiness, the highest is looked for first.
    const highestFirst = column === 'need' || column === 'readiness'
    return { column, direction: highestFirst ? 'descending' : 'ascending' }
  }
  const first = column === 'need' || column === 'readiness' ? 'descending' : 'ascending'
  if (order.direction !== first) return null
  return { column, direction: first === 'ascending' ? 'descending' : 'ascending' }
}

const MOST_FRAMES = 20

function whenDrawn(id: string, selector: string, found: (control: HTMLElement) => void, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const control = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] ${selector}`)
    if (control) found(control)
    else if (frames > 0) whenDrawn(id, selector, found, frames - 1)
  })
}

/** How the table is shown: a view of this window, never part of the plan. */
export function useTable(standings: readonly Standing[]) {
  const [state, setState] = useState<State>({ filter: 'all', order: null, open: new Set(), held: null })
  const { filter, order, open, held } = state
  const latest = useRef(standings)
  useEffect(() => {
    latest.current = standings
  }, [standings])
  const shown = useMemo(() => {
    if (held === null) return tableOfSchools(standings, filter, order)
    const byId = new Map(standings.map((standing) => [standing.id, standing]))
    const known = new Set(held)
    const added = standings.filter(({ id }) => open.has(id) && !known.has(id))
    return [...held.flatMap((id) => byId.get(id) ?? []), ...added]
  }, [standings, filter, order, open, held])

  /** Keeps the rows where they stand while something is opened or typed. */
  const hold = useCallback(() => {
    setState((before) => {
      const asInPlan = before.filter === 'all' && before.order === null
      if (asInPlan || before.held !== null) return before
      return { ...before, held: tableOfSchools(latest.current, before.filter, before.order).map(({ id }) => id) }
    })
  }, [])
  const toggle = useCallback(
    (id: string, isOpen?: boolean) => {
      hold()
      setState((before) => {
        const rows = new Set(before.open)
        if (isOpen ?? !rows.has(id)) rows.add(id)
        else rows.delete(id)
        return { ...before, open: rows }
      })
    },
    [hold],
  )
  return {
    filter,
    order,
    open,
    shown,
    hold,
    toggle,
    setFilter: (next: SchoolFilter) => setState((before) => ({ ...before, filter: next, held: null })),
    sortBy: (column: SchoolColumn) =>
      setState((before) => ({ ...before, order: nextOrder(before.order, column), held: null })),
    async add() {
      const id = crypto.randomUUID()
      if (!(await dispatch('item.add', { list: 'schools', id }))) return
      toggle(id, true)
      whenDrawn(id, 'textarea', (control) => control.focus())
    },
    async remove(id: string) {
      if (await dispatch('item.remove', { list: 'schools', id })) toggle(id, false)
    },
  }
}

export type TableState = ReturnType<typeof useTable>
