import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  type InventoryColumn,
  type InventoryFilter,
  type InventoryOrder,
  inventoryIds,
} from '../../../core/analysis/inventory'
import { bundledContent } from '../../../core/content'
import type { Plan } from '../../../core/plan'
import { dispatch } from '../../store'

export interface InventoryView {
  filter: InventoryFilter
  order: InventoryOrder | null
  /** The rows that are open. */
  open: ReadonlySet<string>
  /** The rows as they are shown, in their order. */
  ids: readonly string[]
  /** True where rows stand as in the plan, all of them, so that moving one can be seen. */
  asInPlan: boolean
  setFilter(filter: InventoryFilter): void
  /** By this column ascending, then descending, then as in the plan again. */
  sortBy(column: InventoryColumn): void
  toggle(id: string): void
  add(): Promise<void>
  /** Opens a row and goes there. */
  show(id: string): void
}

interface State {
  filter: InventoryFilter
  order: InventoryOrder | null
  open: ReadonlySet<string>
  /** The order of the rows from before one was opened, so that none moves under the hands while it is edited. */
  held: readonly string[] | null
}

function nextOrder(order: InventoryOrder | null, column: InventoryColumn): InventoryOrder | null {
  if (order?.column !== column) return { column, direction: 'ascending' }
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** How many frames what was just added or opened may take to be drawn. */
const MOST_FRAMES = 20

/** Gives the control of a row that answers to `selector`, as soon as it is drawn. */
function whenDrawn(id: string, selector: string, found: (control: HTMLElement) => void, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const control = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] ${selector}`)
    if (control) found(control)
    else if (frames > 0) whenDrawn(id, selector, found, frames - 1)
  })
}

/** How the inventory is shown: a view of this window, never part of the plan. */
export function useInventory(plan: Plan): InventoryView {
  const [state, setState] = useState<State>({ filter: 'all', order: null, open: new Set(), held: null })
  const { filter, order, open, held } = state
  const fresh = useMemo(() => inventoryIds(plan, bundledContent, filter, order), [plan, filter, order])
  const asInPlan = filter === 'all' && order === null
  const ids = useMemo(() => {
    const { byId } = plan.initiatives
    const kept = (held ?? fresh).filter((id) => Object.hasOwn(byId, id))
    const known = new Set(kept)
    return [...kept, ...[...open].filter((id) => !known.has(id) && Object.hasOwn(byId, id))]
  }, [plan.initiatives, held, fresh, open])

  const latest = useRef(plan)
  useEffect(() => {
    latest.current = plan
  }, [plan])

  const view = useCallback((change: (before: State) => Partial<State>) => {
    setState((before) => {
      const after = { ...before, ...change(before) }
      const asBefore = after.filter === before.filter && after.order === before.order
      const hold = after.open.size > 0 && !(after.filter === 'all' && after.order === null)
      const now = () => inventoryIds(latest.current, bundledContent, after.filter, after.order)
      return { ...after, held: hold ? ((asBefore ? before.held : null) ?? now()) : null }
    })
  }, [])
  const setOpen = useCallback(
    (id: string, isOpen?: boolean) =>
      view(({ open }) => {
        const rows = new Set(open)
        if (isOpen ?? !open.has(id)) rows.add(id)
        else rows.delete(id)
        return { open: rows }
      }),
    [view],
  )
  const toggle = useCallback((id: string) => setOpen(id), [setOpen])

  return {
    filter,
    order,
    open,
    ids,
    asInPlan,
    setFilter: (next) => view(() => ({ filter: next })),
    sortBy: (column) => view((before) => ({ order: nextOrder(before.order, column) })),
    toggle,
    async add() {
      const id = crypto.randomUUID()
      if (!(await dispatch('item.add', { list: 'initiatives', id }))) return
      setOpen(id, true)
      whenDrawn(id, 'textarea', (control) => control.focus())
    },
    show(id) {
      setOpen(id, true)
      whenDrawn(id, '[aria-expanded="true"]', (opener) => {
        opener.scrollIntoView({ block: 'start' })
        opener.focus({ preventScroll: true })
      })
    },
  }
}
