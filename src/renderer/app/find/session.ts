import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { bundledContent } from '../../../core/content'
import type { Plan } from '../../../core/plan'
import { findMatches, type Match, neighbourIndex } from '../../../core/search'
import { currentOpenPlan, flushPending, showNotice } from '../../store'
import { navigateToField } from '../navigation'
import { openOverlay } from '../overlays'
import { groupByScreen } from './groups'

export interface FindSession {
  query: string
  /** The match that was gone to last, to go on from there. */
  last: (Match & { index: number }) | null
}

/** What is being looked for. It outlives the dialog, so that the next match needs no dialog. */
const session = createStore<FindSession>(() => ({ query: '', last: null }))

export function useFindSession(): FindSession {
  return useStore(session)
}

export function setQuery(query: string): void {
  session.setState({ query, last: null })
}

/** Every place that has the words, in the order of the screens. */
export function matchesInOrder(plan: Plan, query: string): Match[] {
  return groupByScreen(findMatches(plan, bundledContent, query)).flatMap(({ items }) => items)
}

/** The screen with the field, the focus in it and the match selected. */
export function openMatch(match: Match, index: number): void {
  session.setState({ last: { ...match, index } })
  navigateToField(match.path, { start: match.start, end: match.end })
}

/** Goes to the next match, or the one before; from the last to the first. Without words to find, asks for them. */
export async function goToMatch(step: 1 | -1): Promise<void> {
  await flushPending()
  const open = currentOpenPlan()
  const { query, last } = session.getState()
  if (!open) return
  if (query.trim() === '') return openOverlay('find')
  const matches = matchesInOrder(open.plan, query)
  const index = neighbourIndex(matches, last, step)
  const match = matches[index]
  if (match) openMatch(match, index)
  else showNotice(`No text of this plan has “${query.trim()}”.`)
}
