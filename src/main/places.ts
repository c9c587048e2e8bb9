import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

export const PLAN_EXTENSION = 'throughline'

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

/** A title as a file name that Windows, macOS and a sync client all take. */
export function fileNameFor(title: string): string {
  const safe = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  return Array.from(safe).slice(0, 80).join('').trim() || 'Plan'
}

/** A path in `folder` that no file has yet: "Title.ext", "Title 2.ext", … */
export function freePath(folder: string, title: string, extension: string): string {
  const name = fileNameFor(title)
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${number === 1 ? name : `${name} ${number}`}.${extension}`)
    if (!existsSync(path)) return path
  }
}
