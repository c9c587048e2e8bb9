import type { KeyboardEvent, RefObject } from 'react'
import type { GridCell } from '../../../../core/analysis/grid'
import type { ElementContent } from '../../../../core/content'
import styles from './grid.module.css'
import { placeAfter } from './moves'
import { Row } from './Row'

/** What a person may do with the chosen cell by a key. */
export type CellAction = 'show' | 'open' | 'close' | 'clear' | 'nextBlank' | 'reinforces' | 'strains' | 'neutral'

const ACTIONS: Record<string, CellAction> = {
  Enter: 'open',
  F2: 'open',
  Escape: 'close',
  Delete: 'clear',
  Backspace: 'clear',
  r: 'reinforces',
  s: 'strains',
  n: 'neutral',
  b: 'nextBlank',
}

interface GridTableProps {
  /** Row by row, as many in each as there are columns. */
  cells: readonly GridCell[]
  columns: readonly ElementContent[]
  /** The cell that is chosen: the one that Tab comes to. */
  active: string
  container: RefObject<HTMLTableElement | null>
  onMove: (id: string) => void
  onAction: (action: CellAction) => void
}

function cellOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? null) : null
}

function rowsOf(cells: readonly GridCell[], length: number): GridCell[][] {
  return Array.from({ length: cells.length / length }, (_, row) => cells.slice(row * length, (row + 1) * length))
}

/** The cells as a grid that is walked by the keyboard like a sheet: one stop for Tab, arrow keys within. */
export function GridTable({ cells, columns, active, container, onMove, onAction }: GridTableProps) {
  const rows = rowsOf(cells, columns.length)

  function press(event: KeyboardEvent) {
    if (event.altKey || cellOf(event.target) === null) return
    const index = cells.findIndex(({ id }) => id === active)
    const row = Math.floor(index / columns.length)
    const column = index % columns.length
    const ctrl = event.ctrlKey || event.metaKey
    const place = placeAfter(event.key, { row, column, ctrl }, { rows: rows.length, columns: columns.length })
    const action = ctrl ? undefined : ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!place && !action) return
    event.preventDefault()
    const target = place && cells[place.row * columns.length + place.column]
    if (target) onMove(target.id)
    else if (action) onAction(action)
  }

  return (
    <table
      ref={container}
      className={styles.table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: there is no element for a grid, and a table repeats its head on paper
      role="grid"
      aria-label="Decisions against what must fit them"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={press}
      onFocus={({ target }) => {
        const id = cellOf(target)
        if (id !== null && id !== active) onMove(id)
      }}
      onClick={({ target }) => {
        if (cellOf(target) !== null) onAction('show')
      }}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-colindex={1}>
            <span className="visually-hidden">Decision</span>
          </th>
          {columns.map(({ id, name }, index) => (
            <th key={id} scope="col" aria-colindex={index + 2}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row
            key={row[0]?.row.id}
            cells={row}
            place={index + 2}
            active={row.some(({ id }) => id === active) ? active : null}
          />
        ))}
      </tbody>
    </table>
  )
}
