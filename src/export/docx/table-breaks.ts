import type { Passage, TableBlock } from '../../core/report'
import { lengthOf } from './length'

/** Above this many lines a row may break across pages, or it would leave much of a page white. */
const WHOLE_ROW = 18

/** Up to so many, a row alone looks lost. */
const SHORT_ROW = 5

/** So many characters fit on a line as wide as the page, of the smallest letters of a table. */
const LINE = 125

const WHOLE_TABLE = { rows: 8, characters: 600 }

/** A table that is short enough stands on one page. */
export function staysWhole({ rows }: TableBlock): boolean {
  const length = rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + lengthOf(cell), 0)
  return rows.length <= WHOLE_TABLE.rows && length <= WHOLE_TABLE.characters
}

/** About how many lines the row has, in its highest cell. */
function linesOf({ columns }: TableBlock, cells: readonly Passage[]): number {
  const whole = columns.reduce((sum, { width }) => sum + width, 0) || 1
  return Math.max(
    0,
    ...cells.map(({ paragraphs }, index) => {
      const room = Math.max(1, (LINE * (columns[index]?.width ?? 0)) / whole)
      return paragraphs.reduce((sum, part) => sum + Math.max(1, Math.ceil(lengthOf({ paragraphs: [part] }) / room)), 0)
    }),
  )
}

/** A row that is not too high stands on one page. */
export function staysTogether(block: TableBlock, cells: readonly Passage[]): boolean {
  return linesOf(block, cells) <= WHOLE_ROW
}

/**
 * Sums stay with the last row that they sum up, and no short row stands alone at the end of a page or at the beginning of
 * one, where it would be read as a table of its own.
 */
export function staysWithNext(block: TableBlock, index: number, whole: boolean): boolean {
  const { rows } = block
  const next = rows[index + 1]
  if (next === undefined) return false
  const alone = index === 0 || index === rows.length - 2
  return (
    whole ||
    next.total === true ||
    (alone && linesOf(block, rows[index === 0 ? 0 : index + 1]?.cells ?? []) <= SHORT_ROW)
  )
}
