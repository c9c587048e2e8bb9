import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, uptime, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { placeNew, writeFileAtomically } from '../atomic-file'
import { isRunning, temporaryBeside } from '../own-files'

/** Who has a plan open, as the note beside the file says it. */
export interface LockNote {
  host: string
  user: string
  process: number
  /** ISO 8601: when it was opened, and when the program last said that it still is. */
  since: string
  seen: string
}

const LONGEST_NAME = 255

/** What a note says, or null: the file may be anybody's. */
function noteOf(value: unknown): LockNote | null {
  const { host, user, process: processId, since, seen } = (value ?? {}) as Record<string, unknown>
  const isName = (name: unknown): name is string => typeof name === 'string' && name.length <= LONGEST_NAME
  const isMoment = (moment: unknown): moment is string =>
    typeof moment === 'string' && !Number.isNaN(Date.parse(moment))
  if (!isName(host) || !isName(user) || !isMoment(since) || !isMoment(seen)) return null
  if (typeof processId !== 'number' || !Number.isSafeInteger(processId) || processId <= 0) return null
  return { host, user, process: processId, since, seen }
}

/** How often a program that has the plan open says so. In milliseconds. */
export const RENEWAL = 10 * 60 * 1000

/**
 * A note of another computer that was not renewed for so long says nothing any more: the program there crashed, or the
 * computer is off. Three renewals may fail before that. In milliseconds.
 */
const LIFE = 3 * RENEWAL + 60 * 1000

/** The note's path. Sync programs carry such a name along, as they should. */
function notePath(path: string): string {
  return join(dirname(path), `.${basename(path)}.in-use`)
}

function ownUser(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

function readNote(path: string): LockNote | null {
  return parseNote(notePath(path))
}

function parseNote(file: string): LockNote | null {
  try {
    return noteOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // None, or one that nobody can understand, which holds nobody up.
    return null
  }
}

function isOwn(note: LockNote): boolean {
  return note.host === hostname() && note.process === process.pid
}

/**
 * Whether a note still means that somebody has the plan open. On this computer its process must run, and have been
 * there since the computer started; of another one, its last word must be recent. A clock that was set back makes a
 * note look as if it came from the future: that does not make it old.
 */
function isLive(note: LockNote, now: number): boolean {
  if (note.host !== hostname()) return now - Date.parse(note.seen) < LIFE
  const started = now - uptime() * 1000
  return isRunning(note.process) && Date.parse(note.seen) > started - 60_000
}

/** Who else has the plan at `path` open now; null where nobody does. */
export function otherHolder(path: string, now = Date.now()): LockNote | null {
  const note = readNote(path)
  return note !== null && !isOwn(note) && isLive(note, now) ? note : null
}

function wordsOf(since: string): string {
  const seen = new Date().toISOString()
  const note: LockNote = { host: hostname(), user: ownUser(), process: process.pid, since, seen }
  return `${JSON.stringify(note, null, 2)}\n`
}

/**
 * Leaves a note, over one that says nothing any more. A folder that takes no files gets none, and the plan opens all
 * the same: whoever changes it meanwhile is noticed before it is written.
 * @param since ISO 8601: since when this program has the plan open.
 * @returns who has the plan open; null where it is this program.
 */
export function takeNote(path: string, since: string): LockNote | null {
  // Two that open at once must not both believe that they were first, so the note is made and never replaced.
  for (let attempt = 1; attempt <= 5 && !writeNew(path, since); attempt += 1) {
    const heldBy = otherHolder(path) ?? clearAway(path)
    if (heldBy) return heldBy
  }
  return null
}

/** Says that the plan is still open here, unless somebody else says so now. */
export function renewNote(path: string, since: string): void {
  const note = readNote(path)
  if (note !== null && !isOwn(note)) return
  try {
    writeFileAtomically(notePath(path), wordsOf(since))
  } catch {
    // The next renewal may find the folder again.
  }
}

/** Takes the note away, where it is still this program's. */
export function releaseNote(path: string): void {
  const note = readNote(path)
  if (note && isOwn(note)) rmQuietly(notePath(path))
}

/** @returns false where a note is there already. */
function writeNew(path: string, since: string): boolean {
  const temporary = temporaryBeside(path)
  try {
    writeFileSync(temporary, wordsOf(since), { flag: 'wx' })
    placeNew(temporary, notePath(path))
    return true
  } catch (error) {
    return (error as { code?: unknown }).code !== 'EEXIST'
  } finally {
    rmQuietly(temporary)
  }
}

/**
 * Takes away a note that says nothing any more. Another program may have done so since it was read, and left its own:
 * what was taken is looked at again, and put back where it is somebody's.
 * @returns whose it is.
 */
function clearAway(path: string): LockNote | null {
  const taken = temporaryBeside(path)
  try {
    renameSync(notePath(path), taken)
    const note = parseNote(taken)
    if (note === null || isOwn(note) || !isLive(note, Date.now())) return null
    placeNew(taken, notePath(path))
    return note
  } catch {
    return null
  } finally {
    rmQuietly(taken)
  }
}

function rmQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It stands in a folder that this program may not change; in half an hour it says nothing any more.
  }
}
