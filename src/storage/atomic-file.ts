import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { temporaryBeside } from './own-files'

/** How often a rename is tried again, and how long apart (milliseconds): sync programs block one for a moment. */
const RENAME_TRIES = 8
const RENAME_PAUSE = 40

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Forces what was written to a file out to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Forces a folder's list of names out to the disk: without it a power cut can take a rename back. */
function syncFolder(folder: string): void {
  // Windows has no such call.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    // Some network file systems know no fsync of a folder; the file itself is already on the disk.
    if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error
  } finally {
    closeSync(handle)
  }
}

function renameWithRetry(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const blocked = codeOf(error) === 'EPERM' || codeOf(error) === 'EBUSY' || codeOf(error) === 'EACCES'
      if (!blocked || attempt === RENAME_TRIES) throw error
      pause(RENAME_PAUSE * attempt)
    }
  }
}

/** Puts a finished file in its place, where nothing may stand yet. Throws an error with the code EEXIST. */
export function placeNew(temporary: string, path: string): void {
  try {
    // A link refuses to replace, which a rename does not, and there is no moment between asking and doing.
    linkSync(temporary, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // File systems of USB sticks have no links.
    if (existsSync(path)) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' })
    renameWithRetry(temporary, path)
  }
  syncFolder(dirname(path))
}

/** Writes a whole new file and forces it out to the disk. Throws an error with the code EEXIST where one stands there. */
export function writeNewFile(path: string, bytes: Uint8Array | string): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Puts a finished file in the place of another, in one step. What stood there is as it was until then. */
export function placeOver(temporary: string, path: string): void {
  renameWithRetry(temporary, path)
  syncFolder(dirname(path))
}

/** A file that is on the disk beside its place, and not yet in it. */
export interface Prepared {
  /** Puts it over whatever stands there, in one step. */
  place(): void
  /** Takes it away, where it was not placed. */
  discard(): void
}

/** Writes a file beside its place and forces it to the disk. What stands in its place is as it was. */
export function prepareFile(path: string, bytes: Uint8Array | string): Prepared {
  const temporary = temporaryBeside(path)
  const discard = () => rmSync(temporary, { force: true })
  try {
    writeNewFile(temporary, bytes)
  } catch (error) {
    discard()
    throw error
  }
  return { place: () => placeOver(temporary, path), discard }
}

/**
 * Writes a whole file, or leaves what stood there untouched: a temporary file in the same folder, forced to
 * the disk, then renamed over the old one.
 * @throws the system's error (`code` ENOSPC, EACCES, …) after the temporary file has been removed.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array | string): void {
  const prepared = prepareFile(path, bytes)
  try {
    prepared.place()
  } catch (error) {
    prepared.discard()
    throw error
  }
}
