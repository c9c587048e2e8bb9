import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

export const run = promisify(execFile)

export const PYTHON = '/usr/bin/python3'

/** How to ask each program whether it is there. */
const PROBES = {
  soffice: ['soffice', '--version'],
  pdfinfo: ['pdfinfo', '-v'],
  pdffonts: ['pdffonts', '-v'],
  pdftotext: ['pdftotext', '-v'],
  pdftoppm: ['pdftoppm', '-v'],
  'fc-match': ['fc-match', '--version'],
  pngcheck: ['pngcheck', '-h'],
  'rsvg-convert': ['rsvg-convert', '--version'],
  pandoc: ['pandoc', '--version'],
  'python-docx': [PYTHON, '-c', 'import docx'],
  // As wide as Calibri and Cambria, letter by letter.
  'Carlito and Caladea': ['sh', '-c', 'fc-match Calibri | grep -q Carlito && fc-match Cambria | grep -q Caladea'],
} as const

export type Tool = keyof typeof PROBES

/** Programs that are asked for their version are there if they start; what is asked for more has to answer yes. */
const ANSWERS = new Set<Tool>(['python-docx', 'Carlito and Caladea'])

function isThere(tool: Tool): boolean {
  const [program, ...args] = PROBES[tool]
  const { error, status } = spawnSync(program, args, { stdio: 'ignore' })
  return error === undefined && (status === 0 || !ANSWERS.has(tool))
}

/**
 * Those of the tools that are missing. On a build machine that is a failure: a check that nobody runs finds nothing.
 * @throws where CI is set and one is missing.
 */
export function missingTools(...tools: Tool[]): Tool[] {
  const missing = tools.filter((tool) => !isThere(tool))
  if (missing.length > 0 && process.env.CI === 'true') throw new Error(`missing: ${missing.join(', ')}`)
  return missing
}
