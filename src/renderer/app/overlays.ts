import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The dialogs of the shell, of which at most one is open. */
export type Overlay =
  | 'commands'
  | 'find'
  | 'settings'
  | 'shortcuts'
  | 'newPlan'
  | 'nameVersion'
  | 'share'
  | 'damage'
  | 'place'
  | 'conflict'
  | 'park'
  | 'room'

/** Those that ask something which must be answered first. */
const ASKING: ReadonlySet<Overlay | null> = new Set(['newPlan', 'nameVersion', 'conflict', 'park'])

const overlayStore = createStore<{ overlay: Overlay | null }>(() => ({ overlay: null }))

export function openOverlay(overlay: Overlay): void {
  overlayStore.setState({ overlay })
}

export function closeOverlay(): void {
  overlayStore.setState({ overlay: null })
}

export function useOverlay(): Overlay | null {
  return useStore(overlayStore, (state) => state.overlay)
}

/**
 * Whether what stands open lets another dialog of the shell take its place. A dialog that asks something about the
 * plan must be answered first.
 */
export function overlayGivesWay(): boolean {
  const { overlay } = overlayStore.getState()
  const dialogs = document.querySelectorAll('dialog[open]').length
  return dialogs === 0 || (dialogs === 1 && overlay !== null && !ASKING.has(overlay))
}
