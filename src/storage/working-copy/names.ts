import { existsSync } from 'node:fs'
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

/** The first of `Name (note).ext`, `Name (note) 2.ext`, … that nothing has yet. */
function besideWith(path: string, note: string): string {
  const ending = extname(path)
  const name = basename(path, ending)
  for (let number = 1; ; number += 1) {
    const candidate = join(dirname(path), `${name} (${note})${number === 1 ? '' : ` ${number}`}${ending}`)
    if (!existsSync(candidate)) return candidate
  }
}

/** Where our version goes when somebody else has changed the file. */
export function conflictPath(path: string, at = new Date()): string {
  return besideWith(path, `conflict, ${hostname().replace(/[<>:"/\\|?*]/g, ' ')} ${moment(at)}`)
}

/** Where their version goes when ours replaces it. */
export function theirsPath(path: string, at = new Date()): string {
  return besideWith(path, `theirs, ${moment(at)}`)
}
