import { createHash } from 'node:crypto'
import { type BigIntStats, lstatSync, renameSync } from 'node:fs'
import { lstat, open, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { placeNew } from '../atomic-file'
import { isLeftOver, temporaryBeside } from '../own-files'

/**
 * What stands under a person's file name. `identity` changes with every writing and costs no reading; a file keeps it
 * when it is renamed, so that what we put in place is known before it is there.
 */
export interface Found {
  hash: string
  identity: string
}

/**
 * What publishing needs of the file system. The one below is the real one; tests give one that fails where they say.
 */
export interface FileEdge {
  /** The file's hash and identity; null where the folder is there and the file is not. */
  look(path: string): Promise<Found | null>
  /** Only the identity. */
  identity(path: string): Promise<string | null>
  /**
   * Writes a new file whole and forces it to the disk.
   * @param meanwhile is called once while the disk is at work.
   */
  write(path: string, bytes: Uint8Array, meanwhile: () => void): Promise<void>
  /**
   * Puts a finished file in its place: over whatever stands there (`anything`), only where nothing does (null), or only
   * over the file of that identity.
   * @returns false where something else stands there, which is left alone.
   */
  place(temporary: string, path: string, over: Over): Promise<boolean>
  remove(path: string): Promise<void>
}

/** What may be replaced: anything, nothing, or the file of an identity. */
export type Over = { identity: string } | 'anything' | null

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code
}

/** How often what a sync program or a virus scanner blocks for a moment is tried again; the pauses add up to 3 s. */
const TRIES = 10
const PAUSE = 60

async function withRetry<Value>(act: () => Value): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return act()
    } catch (error) {
      const blocked = ['EPERM', 'EBUSY', 'EACCES'].includes(String(codeOf(error)))
      if (!blocked || attempt === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt))
    }
  }
}

function putNew(temporary: string, path: string): boolean {
  try {
    placeNew(temporary, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** The last look and the rename follow each other without a pause: no system has both in one. */
function putOver(temporary: string, path: string, over: { identity: string } | 'anything'): boolean {
  if (over !== 'anything') {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false })
    if (stats === undefined || identityOf(stats) !== over.identity) return false
  }
  renameSync(temporary, path)
  return true
}

async function syncFolder(folder: string): Promise<void> {
  // Windows has no such call.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network file systems know no fsync of a folder; the file itself is already on the disk.
    if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error
  } finally {
    await handle.close()
  }
}

function identityOf({ ino, size, mtimeNs }: BigIntStats): string {
  return [ino, size, mtimeNs].join(' ')
}

async function identity(path: string): Promise<string | null> {
  try {
    return identityOf(await lstat(path, { bigint: true }))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    // A folder that is not there either is no deleted file: its drive may not be connected.
    await readdir(dirname(path))
    return null
  }
}

export const realFiles: FileEdge = {
  identity,
  async look(path) {
    const before = await identity(path)
    return before === null ? null : { hash: hashOfBytes(await readFile(path)), identity: before }
  },
  async write(path, bytes, meanwhile) {
    const file = await open(path, 'wx')
    try {
      for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten
      const forced = file.sync()
      try {
        meanwhile()
      } finally {
        await forced
      }
    } finally {
      await file.close()
    }
  },
  async place(temporary, path, over) {
    const placed = await withRetry(() => (over === null ? putNew(temporary, path) : putOver(temporary, path, over)))
    if (placed) await syncFolder(dirname(path))
    return placed
  },
  async remove(path) {
    await rm(path, { force: true })
  },
}

/**
 * Clears away what earlier processes of this program on this computer left in a folder when they crashed. Everything
 * else stays. A folder that cannot be read is left for another time.
 */
export async function sweepLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    if (!name.startsWith('.throughline-')) continue
    const path = join(folder, name)
    const stats = await lstat(path).catch(() => null)
    if (stats?.isFile() && isLeftOver(name, Date.now() - stats.mtimeMs)) await rm(path, { force: true }).catch(() => {})
  }
}

/**
 * Writes bytes to a new file beside `path` and puts it in its place; nothing is left where that fails.
 * @returns the identity that stands there now; null where something else stands there, which is left alone.
 */
export async function writeThrough(
  edge: FileEdge,
  path: string,
  bytes: Uint8Array,
  over: Over,
  meanwhile: () => void = () => {},
): Promise<string | null> {
  const temporary = temporaryBeside(path)
  try {
    await edge.write(temporary, bytes, meanwhile)
    const identity = await edge.identity(temporary)
    return (await edge.place(temporary, path, over)) ? identity : null
  } finally {
    await edge.remove(temporary).catch(() => {})
  }
}
