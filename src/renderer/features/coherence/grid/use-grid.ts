import { useEffect, useMemo, useRef, useState } from 'react'
import { type GridCell, gridCells, nextBlank } from '../../../../core/analysis/grid'
import { bundledContent, type ElementContent } from '../../../../core/content'
import { type FitStanding, gridColumns } from '../../../../core/plan'
import { dispatch, usePlan } from '../../../store'
import type { CellAction } from './GridTable'

const columns: readonly ElementContent[] = gridColumns(bundledContent)

function setStanding({ id, fit }: GridCell, standing: FitStanding): void {
  if (fit.standing !== standing) void dispatch('field.set', { path: `fits/${id}/standing`, value: standing })
}

/**
 * The grid with the cell that is chosen and whether its panel is open.
 * @param asked the cell to open on arrival.
 */
export function useGrid(asked: string | undefined) {
  const plan = usePlan()
  const [withParts, setWithParts] = useState(true)
  const all = useMemo(() => gridCells(plan, bundledContent), [plan])
  const cells = useMemo(() => (withParts ? all : all.filter(({ row }) => row.part === null)), [all, withParts])
  const [chosen, setChosen] = useState(asked)
  const [open, setOpen] = useState(asked !== undefined)
  const table = useRef<HTMLTableElement>(null)
  const panel = useRef<HTMLElement>(null)
  // The part whose cell was chosen may be gone: then the first cell takes the keyboard.
  const active = cells.find(({ id }) => id === chosen) ?? cells[0]
  const blank = nextBlank(cells, active?.id ?? null)

  // The panel takes room from the grid, and must not cover the cell that it is about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the opening, and the choice while open, that hide a cell
  useEffect(() => {
    if (chosen === undefined) return
    find(chosen)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [open, chosen])

  function find(id: string): HTMLElement | null {
    return table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`) ?? null
  }

  function focus(id: string): void {
    setChosen(id)
    find(id)?.focus({ preventScroll: true })
  }

  function openPanel(): void {
    setOpen(true)
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('textarea')?.focus())
  }

  function close(id: string): void {
    setOpen(false)
    focus(id)
  }

  function clear(id: string): void {
    if (Object.hasOwn(plan.fits.byId, id)) void dispatch('item.remove', { list: 'fits', id })
  }

  function act(action: CellAction): void {
    if (!active) return
    if (action === 'show') setOpen(true)
    else if (action === 'open') openPanel()
    else if (action === 'close') close(active.id)
    else if (action === 'clear') clear(active.id)
    else if (action === 'nextBlank') focus(blank ?? active.id)
    else setStanding(active, action)
  }

  const parts = all.filter(({ row }) => row.part !== null).length / columns.length
  return { cells, columns, parts, withParts, setWithParts, active, open, table, panel, focus, act }
}
