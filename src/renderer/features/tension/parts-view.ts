import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export const PARTS_VIEWS = ['list', 'board'] as const
export type PartsView = (typeof PARTS_VIEWS)[number]

/** How parts are shown: a view of this window, the same for every tension, and never part of a plan. */
const viewStore = createStore<{ view: PartsView }>(() => ({ view: 'list' }))

export function usePartsView(): PartsView {
  return useStore(viewStore, ({ view }) => view)
}

export function showPartsAs(view: PartsView): void {
  viewStore.setState({ view })
}
