import { createHash } from 'node:crypto'
import { lstat, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { placeNew } from '../atomic-file'
import { isLeftOver, temporaryBeside } from '../own-files'

/** What stands under a person's file name. `identity` changes with every writing, and costs no reading. */
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
  /** Only the identity, right before a rename. */
  identity(path: string): Promise<string | null>
  /** Writes a new file whole and forces it to the disk. */
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Puts a finished file in its place, over what stands there or, with `onlyNew`, only where nothing does. */
  place(temporary: string, path: string, onlyNew: boolean): Promise<void>
  remove(path: string): Promise<void>
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code
}

/** How often what a sync program or a virus scanner blocks for a moment is tried again; the pauses add up to 3 s. */
const TRIES = 10
const PAUSE = 60

async function withRetry(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (error) {
      const blocked = ['EPERM', 'EBUSY', 'EACCES'].includes(String(codeOf(error)))
      if (!blocked || attempt === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt))
    }
  }
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

async function identity(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await lstat(path, { bigint: true })
    return [ino, size, mtimeNs, ctimeNs].join(' ')
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
  async write(path, bytes) {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  async place(temporary, path, onlyNew) {
    if (onlyNew) {
      placeNew(temporary, path)
      return
    }
    await withRetry(() => rename(temporary, path))
    await syncFolder(dirname(path))
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

/** Writes bytes to a new file beside `path` and hands it over to be put in its place; nothing is left where that fails. */
export async function throughTemporary(
  edge: FileEdge,
  path: string,
  bytes: Uint8Array,
  place: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryBeside(path)
  try {
    await edge.write(temporary, bytes)
    await place(temporary)
  } finally {
    await edge.remove(temporary).catch(() => {})
  }
}
