/** What a file or a paste holds, before anybody has said what its columns mean. Cells are texts as people read them. */
export interface Sheet {
  name: string
  rows: readonly (readonly string[])[]
  /** Why the sheet cannot be used, where it cannot; then it has no rows. */
  problem: string | null
}

export interface TableFile {
  /** The file's name without its folder; null for what was pasted. */
  fileName: string | null
  /** At least one; more only for a workbook. */
  sheets: readonly Sheet[]
}

/** The most that is read of one sheet, and the largest file. */
export const TABLE_LIMITS = { bytes: 10 * 1024 * 1024, rows: 5000, columns: 60 } as const

export interface TableRow {
  /** As a spreadsheet counts, from 1. */
  number: number
  cells: readonly string[]
}

/** A sheet of which one row is taken as the names of the columns. */
export interface Table {
  /** As they stand in the table; a column without a name is "Column C". */
  columns: readonly string[]
  rows: readonly TableRow[]
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/**
 * The table below the row of column names.
 * @param headerRow the place of that row from 0, or null where the columns have no names.
 */
export function tableOf(sheet: Sheet, headerRow: number | null): Table {
  const header = headerRow === null ? [] : (sheet.rows[headerRow] ?? [])
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, index) => {
    const name = header[index]?.replace(/\s+/g, ' ').trim() ?? ''
    return name === '' ? `Column ${columnLetters(index)}` : name
  })
  const rows = sheet.rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .slice(headerRow === null ? 0 : headerRow + 1)
    .filter(({ cells }) => !isBlank(cells))
  return { columns, rows }
}
