import { memo } from 'react'
import type { GridCell } from '../../../../core/analysis/grid'
import { positionWords, sideColour } from '../../../../core/charts'
import { fieldSpec, type GridRow } from '../../../../core/plan'
import { Cell } from './Cell'
import styles from './grid.module.css'

/** The decision with the word for its position; a part stands indented under its whole. */
function RowHead({ row: { tension, part, shouldBe } }: { row: GridRow }) {
  const empty = fieldSpec('tensions/*/shouldBe')?.empty ?? ''
  return (
    <th scope="row" aria-colindex={1} className={styles.head} data-part={part ? '' : undefined}>
      <div>
        {!part && <span className={styles.number}>{tension.number}</span>}
        <span className={styles.title} dir="auto">
          {part ? part.name.trim() || fieldSpec('tensions/*/parts/*/name')?.empty : tension.title}
        </span>
        <span className={styles.position} data-side={shouldBe === null ? undefined : sideColour(shouldBe)}>
          {positionWords(tension, shouldBe, empty)}
        </span>
      </div>
    </th>
  )
}

interface RowProps {
  cells: readonly GridCell[]
  /** The row's place in the grid, from 2: the heads of the columns are the first. */
  place: number
  /** The chosen cell, where it stands in this row. */
  active: string | null
}

/** Cells are told anew with every change of the plan: a row is drawn again where what it shows is another. */
function sameRow(before: RowProps, after: RowProps): boolean {
  const [one, other] = [before.cells[0]?.row, after.cells[0]?.row]
  return (
    before.active === after.active &&
    before.place === after.place &&
    one?.shouldBe === other?.shouldBe &&
    one?.part?.name === other?.part?.name &&
    before.cells.every((cell, index) => cell.id === after.cells[index]?.id && cell.fit === after.cells[index]?.fit)
  )
}

/** One decision or part against every column. */
export const Row = memo(function Row({ cells, place, active }: RowProps) {
  const row = cells[0]?.row
  if (!row) return null
  return (
    <tr aria-rowindex={place} data-part={row.part ? '' : undefined}>
      <RowHead row={row} />
      {cells.map((cell, index) => (
        <Cell key={cell.id} cell={cell} place={index + 2} active={cell.id === active} />
      ))}
    </tr>
  )
}, sameRow)
