import { type Sheet, TABLE_LIMITS, type TableFile } from '../core/import'
import { decodeText } from './decode'
import { readDelimited } from './delimited'
import { TableProblem } from './problem'
import { readWorkbook } from './workbook'

const SHEET_OF_TEXT = 'Table'
const megabytes = TABLE_LIMITS.bytes / 1024 / 1024

function beginsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Without empty cells at the end of rows and empty rows at the end. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1))
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1)
}

function sheetOf(name: string, cells: readonly (readonly string[])[]): Sheet {
  const rows = trimmed(cells)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const { rows: mostRows, columns: mostColumns } = TABLE_LIMITS
  const over =
    rows.length > mostRows
      ? `${rows.length.toLocaleString('en-US')} rows; at most ${mostRows.toLocaleString('en-US')} are read at once`
      : width > mostColumns
        ? `${width.toLocaleString('en-US')} columns; at most ${mostColumns} are read at once`
        : null
  if (over === null) return { name, rows, problem: null }
  return { name, rows: [], problem: `This table has ${over}. Copy the part that you need and paste it.` }
}

/** At least one sheet with something in it, or TableProblem. Empty sheets of a workbook are not offered. */
function fileOf(fileName: string | null, sheets: readonly Sheet[]): TableFile {
  const filled = sheets.filter(({ rows, problem }) => rows.length > 0 || problem !== null)
  if (filled.length === 0)
    throw new TableProblem('There is nothing in this table. Choose another file, or copy the rows and paste them.')
  const [only] = filled
  if (filled.length === 1 && only?.problem) throw new TableProblem(only.problem)
  return { fileName, sheets: filled }
}

function refuseSize(bytes: number): void {
  if (bytes > TABLE_LIMITS.bytes) {
    throw new TableProblem(`This table is larger than ${megabytes} MB. Copy the rows that you need and paste them.`)
  }
}

/** What was pasted from a spreadsheet, as a table. Throws TableProblem. */
export function readPastedTable(text: string): TableFile {
  refuseSize(text.length)
  return fileOf(null, [sheetOf(SHEET_OF_TEXT, readDelimited(text.replace(/^\ufeff/, '')))])
}

/**
 * The bytes of a CSV, TSV or Excel file as a table; which of them it is, the bytes say.
 * @throws TableProblem with what to do where they are none of them or too many.
 */
export async function readTableFile(fileName: string, bytes: Uint8Array): Promise<TableFile> {
  refuseSize(bytes.length)
  if (beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const sheets = await readWorkbook(bytes)
    return fileOf(
      fileName,
      sheets.map(({ name, rows }) => sheetOf(name, rows)),
    )
  }
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new TableProblem(
      'This is an older Excel file (.xls) or one with a password. Save it as .xlsx without a password, and choose it again.',
    )
  }
  const text = decodeText(bytes)
  if (text.includes('\u0000') || text.startsWith('%PDF-')) {
    throw new TableProblem('This file is not a table. Choose a .csv, .tsv or .xlsx file.')
  }
  return fileOf(fileName, [sheetOf(SHEET_OF_TEXT, readDelimited(text))])
}
