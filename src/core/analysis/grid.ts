import type { Content, ElementContent } from '../content/schema'
import { cellId, fitAt, type GridRow, gridColumns, gridRows } from '../plan/grid'
import type { Fit, FitStanding, Plan } from '../plan/schema'

/** A cell with what is said of it. */
export interface GridCell {
  id: string
  row: GridRow
  column: ElementContent
  fit: Fit
}

/** Every cell of the grid, row by row. */
export function gridCells(plan: Plan, content: Content): GridCell[] {
  const columns = gridColumns(content)
  return gridRows(plan, content).flatMap((row) =>
    columns.map((column) => {
      const id = cellId(row, column)
      return { id, row, column, fit: fitAt(plan, id) }
    }),
  )
}

export type GridCounts = Record<FitStanding | 'blank', number>

/** How many cells stand how. Blank is a cell of which nobody has said how it stands, whatever note it has. */
export function gridCounts(cells: readonly GridCell[]): GridCounts {
  const counts: GridCounts = { reinforces: 0, strains: 0, neutral: 0, blank: 0 }
  for (const { fit } of cells) counts[fit.standing ?? 'blank'] += 1
  return counts
}

/** The next cell after `from` that is blank, going round; null where all are considered. */
export function nextBlank(cells: readonly GridCell[], from: string | null): string | null {
  const start = cells.findIndex(({ id }) => id === from) + 1
  const walk = [...cells.slice(start), ...cells.slice(0, start)]
  return walk.find(({ fit }) => fit.standing === null)?.id ?? null
}

/** What the grid says of one column: the cells that strain it, then those that reinforce it, each in order. */
export function saidOfColumn(plan: Plan, content: Content, columnId: string): GridCell[] {
  const cells = gridCells(plan, content).filter(({ column }) => column.id === columnId)
  const standing = (wanted: FitStanding) => cells.filter(({ fit }) => fit.standing === wanted)
  return [...standing('strains'), ...standing('reinforces')]
}
