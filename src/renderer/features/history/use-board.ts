import { useMemo, useState } from 'react'
import { filterEntries, type HistoryEntry, type HistoryFilter, NO_FILTER } from '../../../core/history'
import type { Point, VersionPoint } from './points'

export type View = 'changed' | 'past' | 'compare'

/** Which points the list shows. */
export type List = 'changes' | 'versions'

/** The point's name in the list: the first row of its entry, 0 for the beginning, the key of a version; null is now. */
export type PointName = number | string | null

interface Chosen {
  list: List
  filter: HistoryFilter
  view: View
  /** What was chosen in the list; undefined until something is. */
  from: number | string | undefined
  to: PointName
}

const AT_FIRST: Chosen = { list: 'changes', filter: NO_FILTER, view: 'changed', from: undefined, to: null }

/** What was looked at when the person went to a field: they come back to it. */
let left: { planId: string; chosen: Chosen } | null = null

function comeBack(planId: string): Chosen {
  const chosen = left?.planId === planId ? left.chosen : AT_FIRST
  left = null
  return chosen
}

/** What the screen shows: the list, the filter, the view, and the one or two points that were chosen. */
export function useBoard(planId: string, entries: readonly HistoryEntry[], versions: readonly VersionPoint[]) {
  const [chosen, setChosen] = useState<Chosen>(() => comeBack(planId))
  const change = (part: Partial<Chosen>) => setChosen((before) => ({ ...before, ...part }))
  const shown = useMemo(() => filterEntries(entries, chosen.filter), [entries, chosen.filter])
  const byName = useMemo(() => {
    const points = new Map<PointName, Point>(entries.map((entry) => [entry.first, { kind: 'entry', entry }]))
    for (const version of versions) points.set(version.key, { kind: 'version', version })
    return points
  }, [entries, versions])

  const pointOf = (name: PointName): Point => {
    return byName.get(name) ?? (name === null ? { kind: 'now' } : { kind: 'beginning' })
  }
  /** What a version changed is not told: it is a moment. */
  const view: View = chosen.list === 'versions' && chosen.view === 'changed' ? 'past' : chosen.view
  const first = chosen.list === 'versions' ? versions[0]?.key : shown[0]?.first
  /** Where nothing is chosen, the newest is looked at, and a comparison of changes starts from the beginning. */
  const unchosen = view === 'compare' && chosen.list === 'changes' ? 0 : (first ?? (view === 'compare' ? 0 : null))
  const from = chosen.from ?? unchosen
  const leave = () => {
    left = { planId, chosen: { ...chosen, from: from ?? undefined } }
  }
  return { ...chosen, view, from, shown, change, pointOf, leave }
}

export type Board = ReturnType<typeof useBoard>
