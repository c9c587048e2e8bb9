import type { Run, Paragraph as Runs } from '../../core/report'
import { cleanText, oneLine, safeAddress } from '../text/clean'

/** What Markdown would read as a sign, wherever it stands. */
const SIGNS = /[\\`*_[\]<>#|~]/g

/** Signs that mean something only at the start of a line: lists, headings drawn by underlining, numbers. */
const LINE_START = /^(\s*)([-+=]|\d+[.)])/

function escapeLine(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(LINE_START, (_, space: string, sign: string) => {
      const end = sign.length - 1
      return `${space}${sign.slice(0, end)}\\${sign.slice(end)}`
    })
}

export function plainLine(text: string): string {
  return escapeLine(oneLine(text))
}

/** Emphasis may not begin or end with a space, and an empty one is two stars. */
function emphasised(text: string, sign: string): string {
  const trimmed = text.trim()
  return trimmed === '' ? text : text.replace(trimmed, () => `${sign}${trimmed}${sign}`)
}

function writeRun(run: Run, lineEnd: string): string {
  switch (run.kind) {
    case 'text': {
      const text = cleanText(run.text).split('\n').map(escapeLine).join(lineEnd)
      if (run.strong || run.pole) return emphasised(text, '**')
      return run.empty ? emphasised(text, '*') : text
    }
    case 'source':
      return ` \\[${escapeLine(oneLine(run.mark))}\\]`
    case 'reference':
      return escapeLine(oneLine(run.text))
    case 'link': {
      const address = safeAddress(run.url)
      const text = escapeLine(oneLine(run.text))
      return address === null ? text : `[${text}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`
    }
  }
}

export function writeRuns(runs: Runs): string {
  return runs.map((run) => writeRun(run, '  \n')).join('')
}

/** For a cell of a table, which is one line. */
export function writeCellRuns(runs: Runs): string {
  return runs.map((run) => writeRun(run, '<br>')).join('')
}
