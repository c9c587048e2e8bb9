import { hostname } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** The moment as it can stand in a file name, where the person is: `2026-11-22 10-42`. */
function moment(at: Date): string {
  const day = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-')
  return `${day} ${twoDigits(at.getHours())}-${twoDigits(at.getMinutes())}`
}

/** So many names are tried; no folder has as many of one minute. */
const MOST_NAMES = 100

/** `Name (note).ext`, `Name (note) 2.ext`, … */
function besideWith(path: string, note: string): [string, string[]] {
  const ending = extname(path)
  const name = basename(path, ending)
  const named = (number: string) => join(dirname(path), `${name} (${note})${number}${ending}`)
  return [named(''), Array.from({ length: MOST_NAMES }, (_, index) => named(` ${index + 2}`))]
}

/** Where our version can go when somebody else has changed the file. */
export function conflictPaths(path: string, at = new Date()): [string, string[]] {
  return besideWith(path, `conflict, ${hostname().replace(/[<>:"/\\|?*]/g, ' ')} ${moment(at)}`)
}

/** Where their version can go when ours replaces it. */
export function theirsPaths(path: string, at = new Date()): [string, string[]] {
  return besideWith(path, `theirs, ${moment(at)}`)
}
