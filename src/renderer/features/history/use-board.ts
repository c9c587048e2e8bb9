import { useMemo, useState } from 'react'
import { filterEntries, type HistoryEntry, type HistoryFilter, NO_FILTER } from '../../../core/history'
import type { Point } from './points'

export type View = 'changed' | 'past' | 'compare'

/** The point's name in the list: the first row of its entry, 0 for the beginning; null is now. */
export type PointName = number | null

interface Chosen {
  filter: HistoryFilter
  view: View
  /** What was chosen in the list; undefined until something is. */
  from: number | undefined
  to: PointName
}

const AT_FIRST: Chosen = { filter: NO_FILTER, view: 'changed', from: undefined, to: null }

/** What was looked at when the person went to a field: they come back to it. */
let left: { planId: string; chosen: Chosen } | null = null

function comeBack(planId: string): Chosen {
  const chosen = left?.planId === planId ? left.chosen : AT_FIRST
  left = null
  return chosen
}

/** What the screen shows: the filter, the view, and the one or two points that were chosen. */
export function useBoard(planId: string, entries: readonly HistoryEntry[]) {
  const [chosen, setChosen] = useState<Chosen>(() => comeBack(planId))
  const change = (part: Partial<Chosen>) => setChosen((before) => ({ ...before, ...part }))
  const shown = useMemo(() => filterEntries(entries, chosen.filter), [entries, chosen.filter])
  const byName = useMemo(() => new Map(entries.map((entry) => [entry.first, entry])), [entries])

  const pointOf = (name: PointName): Point => {
    const entry = name === null ? undefined : byName.get(name)
    if (entry) return { kind: 'entry', entry }
    return name === null ? { kind: 'now' } : { kind: 'beginning' }
  }
  /** Where nothing is chosen, the newest change is looked at, and a comparison starts from the beginning. */
  const unchosen = chosen.view === 'compare' ? 0 : (shown[0]?.first ?? null)
  const from = chosen.from ?? unchosen
  const leave = () => {
    left = { planId, chosen: { ...chosen, from: from ?? undefined } }
  }
  return { ...chosen, from, shown, change, pointOf, leave }
}

export type Board = ReturnType<typeof useBoard>
