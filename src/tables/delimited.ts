import Papa from 'papaparse'
import { TableProblem } from './problem'

/** Excel may say in the first line which sign parts the columns. */
const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n/i

function parse(text: string, delimiter: string, quotes: boolean): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: ['\t', ',', ';', '|'],
    ...(quotes ? {} : { quoteChar: '\u0000' }),
  })
}

/**
 * The cells of comma, semicolon or tab separated text.
 * @throws TableProblem where a quotation mark is opened and never closed: what belongs to the cell is a guess then.
 */
export function readDelimited(text: string): string[][] {
  const named = SEPARATOR_LINE.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const { data, errors, meta } = parse(body, named?.[1] ?? '', true)
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (!broken) return data
  // Rows that are copied from a spreadsheet are parted by tabs, and a quotation mark in them is only a quotation mark.
  if (meta.delimiter === '\t') return parse(body, '\t', false).data
  const row = (broken.row ?? 0) + 1
  throw new TableProblem(
    `A quotation mark in row ${row} is opened and not closed, so the columns after it cannot be told apart. Save the table again from the spreadsheet, or copy its rows and paste them.`,
  )
}
