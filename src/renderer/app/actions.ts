import type { MenuChoice } from '../../contract'
import { attempt, flushPending, redo, request, setOpenPlan, undo } from '../store'
import { navigate } from './navigation'

export interface ActionHost {
  /** Opens the questions for a new plan on the start screen. */
  askForNewPlan(): void
}

async function openPlan(from: 'dialog' | 'sample'): Promise<void> {
  await flushPending()
  const open = await attempt(() => request('plan.open', { from }))
  if (!open) return
  setOpenPlan(open)
  navigate({ screen: 'overview' })
}

/** What a choice of the menu, or its shortcut, does in this window. */
export function carryOut(choice: MenuChoice, host: ActionHost): void {
  switch (choice) {
    case 'undo':
      void undo()
      break
    case 'redo':
      void redo()
      break
    case 'export':
      navigate({ screen: 'document' })
      break
    case 'start':
    case 'overview':
      navigate({ screen: choice })
      break
    case 'new':
      navigate({ screen: 'start' })
      host.askForNewPlan()
      break
    case 'open':
    case 'sample':
      void openPlan(choice === 'open' ? 'dialog' : 'sample')
  }
}

/** The shortcut of a key press, or null. The native menu has the same; a key handled here does not reach it. */
export function choiceOfKey(event: KeyboardEvent): MenuChoice | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (key === 'y' && !event.shiftKey) return 'redo'
  if (key === 'e' && !event.shiftKey) return 'export'
  if (key === '1' && !event.shiftKey) return 'overview'
  return null
}
