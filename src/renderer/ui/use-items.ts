import { type RefObject, useMemo } from 'react'
import type { Collection } from '../../core/plan'
import { dispatch, usePlanValue } from '../store'

const none: Collection<unknown> = { byId: {}, order: [] }

/** The items of a list of the open plan; drawn again only when something in the list changes. */
export function useCollection(list: string): Collection<unknown> {
  return (usePlanValue(list) as Collection<unknown> | undefined) ?? none
}

export interface ItemActions {
  /** Adds an item, at the place `at` or at the end, and puts the focus into its first field. */
  add(at?: number): Promise<void>
  /** Removes an item; undo brings it back. `index` is where it is shown. */
  remove(id: string, index: number): Promise<void>
  move(id: string, to: number): Promise<void>
}

function firstControl(within: Element | null | undefined): HTMLElement | null {
  return within?.querySelector<HTMLElement>('textarea, input, select, summary') ?? null
}

/** Waits for what was just added to be drawn; a part that opens itself takes a frame more. */
function focusItem(container: HTMLElement | null, id: string, frames = 3): void {
  requestAnimationFrame(() => {
    const item = container?.querySelector(`[data-item="${id}"]`)
    const control = item?.querySelector<HTMLElement>('textarea, input, select')
    if (control) control.focus()
    else if (frames > 0) focusItem(container, id, frames - 1)
  })
}

/** What can be done with a list, with the focus where the person goes on. `container` holds rows with `data-item`. */
export function useItemActions(list: string, container: RefObject<HTMLElement | null>): ItemActions {
  return useMemo(
    () => ({
      async add(at) {
        const id = crypto.randomUUID()
        // Both are one step for undo.
        const group = crypto.randomUUID()
        if (!(await dispatch('item.add', { list, id }, group))) return
        if (at !== undefined) await dispatch('item.move', { list, id, to: at }, group)
        focusItem(container.current, id)
      },
      async remove(id, index) {
        if (!(await dispatch('item.remove', { list, id }))) return
        // The focus would fall back to the top of the page; it goes to the neighbour instead.
        requestAnimationFrame(() => {
          const rows = container.current?.querySelectorAll('[data-item]')
          const neighbour = rows?.[Math.min(index, rows.length - 1)]
          const target = firstControl(neighbour) ?? container.current?.querySelector<HTMLElement>('button')
          target?.focus()
        })
      },
      async move(id, to) {
        await dispatch('item.move', { list, id, to })
      },
    }),
    [list, container],
  )
}
