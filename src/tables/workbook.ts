import { type UnzipFileInfo, unzipSync } from 'fflate'
import readWorkbookFile, { type CellValue } from 'read-excel-file/universal'
import { TableProblem } from './problem'

/** The most that a workbook may unpack to, in bytes; real ones stay far below. */
const MOST_UNPACKED = 200 * 1024 * 1024
/** The reader makes room for every cell up to the last one, so that one has to be within reach. */
const MOST_CELLS = 2_000_000

const unreadable = new TableProblem(
  'This file is not an Excel workbook that Throughline can read. Save it as .xlsx or .csv, without a password, and choose it again.',
)

/** The column's number from its letters: A is 1, AA 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** How many cells the reader would make room for. */
function reach(sheet: string): number {
  let rows = 0
  let columns = 0
  for (const [, letters = '', row = ''] of sheet.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,7})(\d{1,10})"/g)) {
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnNumber(letters))
  }
  return rows * columns
}

/** Looks into the file before it is read, so that neither a small file that unpacks to a huge one nor a stray cell fills the memory. */
function refuseOversize(bytes: Uint8Array): void {
  let unpacked = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    unpacked += originalSize
    if (unpacked > MOST_UNPACKED)
      throw new TableProblem('This workbook is too large to read. Copy the rows you need and paste them.')
    return /worksheets\/[^/]*\.xml$/.test(name)
  }
  const sheets = Object.values(unzipSync(bytes, { filter }))
  const text = new TextDecoder()
  if (sheets.some((sheet) => reach(text.decode(sheet)) > MOST_CELLS)) {
    throw new TableProblem(
      'A sheet of this workbook reaches too far to be read. Copy the rows you need and paste them.',
    )
  }
}

/** A cell as a person reads it; a day has no time zone. */
function cellText(value: CellValue | null): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'number') {
    // What a formula computes has traces of binary arithmetic: 0.1 + 0.2.
    return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : ''
  }
  return String(value)
}

/**
 * The sheets of an Excel workbook in their order, with the values of formulas.
 * @throws TableProblem where it is none, is protected, or is too large to be read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<{ name: string; rows: string[][] }[]> {
  try {
    refuseOversize(bytes)
    const sheets = await readWorkbookFile(new Uint8Array(bytes).buffer)
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => Array.from(row, cellText)) }))
  } catch (error) {
    if (error instanceof TableProblem) throw error
    throw unreadable
  }
}
