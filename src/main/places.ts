import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { fileNameFor, PLAN_EXTENSION } from './file-names'

/** Where people's own files go; tests name another folder. */
export function documentsFolder(): string {
  const folder = process.env.THROUGHLINE_DOCUMENTS ?? join(app.getPath('documents'), 'Throughline')
  mkdirSync(folder, { recursive: true })
  return folder
}

export function samplePath(): string {
  const folder = join(app.getPath('userData'), 'samples')
  mkdirSync(folder, { recursive: true })
  return join(folder, `Bristol City.${PLAN_EXTENSION}`)
}

/** So many names are tried. */
const MOST_NAMES = 100

/** Paths in `folder` for a title: the first, and what to call it where that is taken. */
export function planPaths(folder: string, title: string): [string, string[]] {
  const name = fileNameFor(title)
  const named = (number: string) => join(folder, `${name}${number}.${PLAN_EXTENSION}`)
  return [named(''), Array.from({ length: MOST_NAMES }, (_, index) => named(` ${index + 2}`))]
}
