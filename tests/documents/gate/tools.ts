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
} as const

export type Tool = keyof typeof PROBES

function isThere(tool: Tool): boolean {
  const [program, ...args] = PROBES[tool]
  return (
    spawnSync(program, args, { stdio: 'ignore' }).error === undefined &&
    (tool !== 'python-docx' || spawnSync(program, args, { stdio: 'ignore' }).status === 0)
  )
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
