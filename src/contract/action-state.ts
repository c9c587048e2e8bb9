import type { Action } from './actions'
import { TEXT_SIZES, type TextSize, type Theme } from './settings'

/** What decides which actions can be taken now, and what they are called. */
export interface ActionState {
  /** The open plan's next undo and redo, or null where no plan is open. */
  plan: { undoLabel: string | null; redoLabel: string | null; undoBlocked: string | null } | null
  theme: Theme
  textSize: TextSize
}

export interface DescribedAction {
  label: string
  /** Why it cannot be taken now, in words for the person; null where it can. */
  unavailable: string | null
  /** For one of several that exclude each other: whether it is the present one. */
  checked?: boolean
}

/** An action as it stands now: undo and redo say what they would take back or make again. */
export function describeAction(action: Action, { plan, theme, textSize }: ActionState): DescribedAction {
  const { id, label } = action
  if (id.startsWith('theme.')) return { label, unavailable: null, checked: id === `theme.${theme}` }
  if (id === 'text.larger' && textSize === TEXT_SIZES.at(-1)) {
    return { label, unavailable: 'The text is as large as it gets' }
  }
  if (id === 'text.smaller' && textSize === TEXT_SIZES[0]) {
    return { label, unavailable: 'The text is as small as it gets' }
  }
  if (!action.needsPlan) return { label, unavailable: null }
  if (plan === null) return { label, unavailable: 'Open a plan first' }
  if (id === 'edit.undo') return revertWords(label, plan.undoLabel, plan.undoBlocked ?? 'Nothing to undo')
  if (id === 'edit.redo') return revertWords(label, plan.redoLabel, 'Nothing to redo')
  return { label, unavailable: null }
}

function revertWords(word: string, target: string | null, otherwise: string): DescribedAction {
  return target === null ? { label: word, unavailable: otherwise } : { label: `${word}: ${target}`, unavailable: null }
}
