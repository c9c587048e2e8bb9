import type { Content } from '../content/schema'
import type { Plan } from '../plan'
import { plain } from './plain'
import { readCell, readSigned } from './read-cell'
import { isBlank, type Sheet, type Table, tableOf } from './table'
import type { ImportTarget, TargetField } from './target'

/** Which column goes into which field: the column's place from 0, or null where none does. */
export type Mapping = Readonly<Record<string, number | null>>

const SEARCHED_FOR_HEADER = 15
const READ_FOR_GUESS = 50

/** The place of the row that names the columns: the one of the first rows that names most of ours. */
function guessHeaderRow(sheet: Sheet, target: ImportTarget): number | null {
  let best = { row: -1, names: 0 }
  for (const [row, cells] of sheet.rows.slice(0, SEARCHED_FOR_HEADER).entries()) {
    const names = target.fields.filter(({ names }) => cells.some((cell) => names.has(plain(cell)))).length
    if (names > best.names) best = { row, names }
  }
  if (best.row >= 0) return best.row
  const first = sheet.rows.findIndex((cells) => !isBlank(cells))
  return first >= 0 ? first : null
}

/** A column whose name could mean several fields goes where its values fit. */
function fits(table: Table, column: number, field: TargetField, plan: Plan, content: Content): boolean {
  if (field.kind !== 'choice' && field.kind !== 'reference') return true
  const cells = table.rows.slice(0, READ_FOR_GUESS).map((row) => row.cells[column]?.trim() ?? '')
  const filled = cells.filter((cell) => cell !== '')
  const read = filled.filter((cell) => !('problem' in readCell(cell, field, plan, content)))
  return filled.length === 0 ? field.kind === 'choice' : read.length * 2 > filled.length
}

/** The columns whose names are known, each for one field at the most. */
export function guessMapping(table: Table, target: ImportTarget, plan: Plan, content: Content): Mapping {
  const taken = new Set<number>()
  const mapping: Record<string, number | null> = {}
  for (const field of target.fields) {
    const column = table.columns.findIndex(
      (name, index) => !taken.has(index) && field.names.has(plain(name)) && fits(table, index, field, plan, content),
    )
    mapping[field.key] = column >= 0 ? column : null
    if (column >= 0) taken.add(column)
  }
  return mapping
}

/** The names of the columns that go nowhere. */
export function unmappedColumns({ columns, rows }: Table, mapping: Mapping): string[] {
  const mapped = new Set(Object.values(mapping))
  return columns.filter(
    (_, index) => !mapped.has(index) && rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''),
  )
}

/** The places of the columns that go nowhere and hold mostly numbers. */
export function numberColumns({ columns, rows }: Table, mapping: Mapping): number[] {
  const mapped = new Set(Object.values(mapping))
  return columns.flatMap((_, index) => {
    if (mapped.has(index)) return []
    const filled = rows.flatMap(({ cells }) => cells[index]?.trim() || [])
    const numbers = filled.filter((cell) => 'value' in readSigned(cell))
    return numbers.length * 2 > filled.length ? [index] : []
  })
}

/** A sheet as it is understood before anybody has said otherwise. */
export function guessTable(
  sheet: Sheet,
  target: ImportTarget,
  plan: Plan,
  content: Content,
): { headerRow: number | null; table: Table; mapping: Mapping } {
  const headerRow = guessHeaderRow(sheet, target)
  const table = tableOf(sheet, headerRow)
  return { headerRow, table, mapping: guessMapping(table, target, plan, content) }
}
