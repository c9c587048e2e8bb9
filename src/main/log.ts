import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How large the log grows before it begins anew, in bytes; the one before it is kept. */
const ROTATE_AT = 256 * 1024

/** So many lines are copied for support. */
const LINES_FOR_SUPPORT = 200

/** A place in our code or in Node, without the folder, which can hold a person's name. */
const frame = /^\s+at (?:(async )?([\w.#<>[\] ]+) )?\(?(?:.*[\\/])?([\w.-]+:\d+:\d+)\)?$/

function framesOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : []
  return lines
    .flatMap((line) => {
      const [, , name, place] = frame.exec(line) ?? []
      return place === undefined ? [] : [name === undefined ? place : `${name} ${place}`]
    })
    .slice(0, 12)
    .join(' < ')
}

/**
 * A failure on one line: what was being done, the kind of error and its code, and where in the program it arose. Never
 * its message, which can quote what somebody wrote.
 */
export function failureLine(at: string, doing: string, error: unknown): string {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown }
  const kind = error instanceof Error && typeof name === 'string' ? name : typeof error
  const known = typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? ` ${code}` : ''
  return `${at} ${doing}: ${kind}${known} ${framesOf(error)}`.trimEnd()
}

/** A log of failures that holds nothing of any plan, in a file that begins anew when it has grown. */
export class FailureLog {
  constructor(private readonly path: string) {}

  add(line: string): void {
    try {
      mkdirSync(dirname(this.path), { recursive: true })
      if ((statSync(this.path, { throwIfNoEntry: false })?.size ?? 0) > ROTATE_AT) renameSync(this.path, this.before)
      appendFileSync(this.path, `${line}\n`)
    } catch {
      // A log that cannot be written must not be what fails.
    }
  }

  /** The last lines, oldest first. */
  lines(): string[] {
    const read = (path: string) => {
      try {
        return readFileSync(path, 'utf8').split('\n').filter(Boolean)
      } catch {
        return []
      }
    }
    return [...read(this.before), ...read(this.path)].slice(-LINES_FOR_SUPPORT)
  }

  private get before(): string {
    return `${this.path}.1`
  }
}

let log: FailureLog | null = null

/** Begins the log in a folder; what fails before is not kept. */
export function beginLog(folder: string): FailureLog {
  log = new FailureLog(join(folder, 'throughline.log'))
  return log
}

/** Notes a failure; `doing` is a word for what was being done, never what somebody wrote. */
export function logFailure(doing: string, error: unknown): void {
  log?.add(failureLine(new Date().toISOString(), doing, error))
}
