import type { GridCell } from '../../../../core/analysis/grid'
import { cellWords } from '../../../../core/analysis/grid-words'
import styles from './grid.module.css'
import { StandingGlyph } from './StandingGlyph'

interface CellProps {
  cell: GridCell
  /** The column's place, from 2: the heads of the rows are the first. */
  place: number
  /** Chosen: the one cell that Tab comes to. */
  active: boolean
}

/** One cell: how it stands, and what is said of it. */
export function Cell({ cell, place, active }: CellProps) {
  const { id, fit } = cell
  return (
    <td
      aria-colindex={place}
      aria-label={cellWords(cell)}
      data-active={active}
      className={styles.cell}
      data-cell={id}
      data-path={`fits/${id}`}
      data-standing={fit.standing ?? 'blank'}
      tabIndex={active ? 0 : -1}
    >
      <div>
        <StandingGlyph standing={fit.standing} />
        <p dir="auto">{fit.note}</p>
      </div>
    </td>
  )
}
