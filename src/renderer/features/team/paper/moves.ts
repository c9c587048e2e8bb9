import { fitsCell, PAPER_CELLS, type PaperCell } from '../../../../core/rounds'

/** A box of the form: its question, counted from 0, and which of the signs. */
export interface Place {
  row: number
  cell: PaperCell | 'reason'
}

/** Where the keyboard goes: to a box, to the button that keeps the form, or to its head. */
export type Goal = Place | 'keep' | 'who'

const ORDER: readonly Place['cell'][] = [...PAPER_CELLS, 'reason']
const FIRST: PaperCell = 'today'

function rowFrom(row: number, rows: number): Goal {
  if (row < 0) return 'who'
  return row < rows ? { row, cell: FIRST } : 'keep'
}

/** The box behind one that is filled in: after how sure comes the next question, since few forms give a reason. */
function after({ row, cell }: Place, rows: number): Goal {
  const next = PAPER_CELLS[PAPER_CELLS.indexOf(cell as PaperCell) + 1]
  return cell === 'reason' || next === undefined ? rowFrom(row + 1, rows) : { row, cell: next }
}

function beside({ row, cell }: Place, step: 1 | -1): Goal | null {
  const next = ORDER[ORDER.indexOf(cell) + step]
  return next === undefined ? null : { row, cell: next }
}

export interface Move {
  /** What is now in the box; undefined where it stays as it is. */
  typed?: string
  goal: Goal | null
}

/**
 * What a key does in a box of the form; null where it is left to the box itself.
 * @param rows how many questions the form has.
 */
export function moveOfKey(key: string, place: Place, rows: number): Move | null {
  const { row, cell } = place
  if (key === 'Enter') return { goal: rowFrom(row + 1, rows) }
  if (key === 'ArrowDown') return { goal: row + 1 < rows ? { row: row + 1, cell } : 'keep' }
  if (key === 'ArrowUp') return { goal: row > 0 ? { row: row - 1, cell } : 'who' }
  if (cell === 'reason') return null
  if (key === 'ArrowRight') return { goal: beside(place, 1) }
  if (key === 'ArrowLeft') return { goal: beside(place, -1) }
  if (key === ' ') return { typed: '', goal: after(place, rows) }
  if (key === 'Backspace' || key === 'Delete') return { typed: '', goal: null }
  if (/^r$/i.test(key)) return { goal: { row, cell: 'reason' } }
  return fitsCell(cell, key) ? { typed: key.toUpperCase(), goal: after(place, rows) } : null
}
