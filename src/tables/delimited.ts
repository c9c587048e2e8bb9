import Papa from 'papaparse'
import { TableProblem } from './problem'

/** Excel may say in the first line which sign parts the columns. */
const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n/i

const DELIMITERS = ['\t', ';', '|', ','] as const
const LINES_FOR_GUESS = 20

/** The sign that parts the columns: the one that most of the first lines have outside of quotation marks. */
function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_FOR_GUESS)
  let best: { delimiter: string; lines: number; signs: number } = { delimiter: ',', lines: 0, signs: 0 }
  for (const delimiter of DELIMITERS) {
    const having = lines.filter((line) => line.includes(delimiter))
    const signs = having.reduce((sum, line) => sum + line.split(delimiter).length - 1, 0)
    if (having.length > best.lines || (having.length === best.lines && signs > best.signs)) {
      best = { delimiter, lines: having.length, signs }
    }
  }
  return best.delimiter
}

function parse(text: string, delimiter: string, quotes: boolean): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, ...(quotes ? {} : { quoteChar: '\u0000' }) })
}

/**
 * The cells of comma, semicolon or tab separated text.
 * @throws TableProblem where a quotation mark is opened and never closed: what belongs to the cell is a guess then.
 */
export function readDelimited(text: string): string[][] {
  const named = SEPARATOR_LINE.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const delimiter = named?.[1] ?? guessDelimiter(body)
  const { data, errors } = parse(body, delimiter, true)
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (!broken) return data
  // Rows that are copied from a spreadsheet are parted by tabs, and a quotation mark in them is only a quotation mark.
  if (delimiter === '\t') return parse(body, '\t', false).data
  const row = (broken.row ?? 0) + 1
  throw new TableProblem(
    `A quotation mark in row ${row} is opened and not closed, so the columns after it cannot be told apart. Save the table again from the spreadsheet, or copy its rows and paste them.`,
  )
}
