import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Standing } from '../../../../core/analysis/pilots'
import { dispatch } from '../../../store'
import { type Place, placeAfterKey } from './moves'

/** How the typing in a cell ended: by leaving it, or by a key that stays or leads on. */
export type Ended = 'left' | 'stay' | 'ArrowDown' | 'ArrowRight' | 'ArrowLeft'

function cellAt(grid: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  const item = grid?.querySelectorAll<HTMLElement>('[data-item]')[row]
  return item?.querySelectorAll<HTMLElement>('[data-cell]')[column] ?? null
}

/** The cell that the keyboard stands on and what is typed into it: one stop for Tab, arrow keys within. */
export function useCells(shown: readonly Standing[], criteria: number, hold: () => void) {
  const grid = useRef<HTMLDivElement>(null)
  /** The cell that gets the focus once what changed is drawn. */
  const wanted = useRef<Place | null>(null)
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 1 })
  /** What typing began with, or null for the value as it is; undefined while nothing is typed. */
  const [begun, setBegun] = useState<string | null | undefined>(undefined)
  const size = { rows: shown.length, columns: 1 + criteria }
  const active = { row: Math.min(chosen.row, size.rows - 1), column: Math.min(chosen.column, size.columns - 1) }
  const latest = useRef({ active, size })
  useEffect(() => {
    latest.current = { active, size }
  })
  // Before the next key comes, so that fast typing goes where it is meant to.
  useLayoutEffect(() => {
    const cell = wanted.current && cellAt(grid.current, wanted.current)
    wanted.current = null
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const goTo = useCallback((place: Place) => {
    wanted.current = place
    setChosen({ ...place })
    setBegun(undefined)
  }, [])
  const onDone = useCallback(
    (to: Ended) => {
      const { active: here, size: bounds } = latest.current
      if (to === 'left') setBegun(undefined)
      else goTo(placeAfterKey(to, here, bounds) ?? here)
    },
    [goTo],
  )
  function placeOf(target: EventTarget): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
    const row = cell?.closest<HTMLElement>('[data-item]')
    if (!cell || !row) return null
    const column = [...row.querySelectorAll('[data-cell]')].indexOf(cell)
    return { row: shown.findIndex(({ id }) => id === row.dataset.item), column }
  }
  function begin(from: string | null): void {
    hold()
    setBegun(from)
  }
  function onKeyDown(event: KeyboardEvent): void {
    const here = placeOf(event.target)
    if (!here || event.altKey) return
    const ctrl = event.ctrlKey || event.metaKey
    const place = placeAfterKey(event.key, here, size, ctrl)
    if (place) goTo(place)
    else if (here.column === 0 || ctrl) return
    else if (event.key === 'Enter' || event.key === 'F2') begin(null)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      const path = event.target instanceof HTMLElement ? event.target.dataset.path : undefined
      hold()
      if (path) void dispatch('field.set', { path, value: null })
    } else if (/^[-−.\d]$/.test(event.key)) begin(event.key)
    else return
    event.preventDefault()
  }
  function onFocus({ target }: FocusEvent): void {
    const place = placeOf(target)
    if (place && (place.row !== active.row || place.column !== active.column)) setChosen(place)
  }
  function onDoubleClick({ target }: MouseEvent): void {
    const place = placeOf(target)
    if (!place || place.column === 0) return
    setChosen(place)
    begin(null)
  }
  return { grid, active, begun, onDone, handlers: { onKeyDown, onFocus, onDoubleClick } }
}
