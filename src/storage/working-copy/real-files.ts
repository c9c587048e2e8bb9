import { type BigIntStats, existsSync, lstatSync, realpathSync, renameSync } from 'node:fs'
import { lstat, open, readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { placeNew } from '../atomic-file'
import { isLeftOver } from '../own-files'
import { type FileEdge, hashOfBytes } from './file-edge'
import { releaseNote, renewNote, takeNote } from './lock-note'
import { readPlan } from './read-plan'

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

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return realPathOfNew(resolve(path))
  }
}

/** The same of a file that is not there (yet). */
function realPathOfNew(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return path
  }
}

export const realFiles: FileEdge = {
  identity,
  realPath: async (path) => realPath(path),
  firstFree: async (path, others = []) => [path, ...others].find((name) => !existsSync(name)) ?? null,
  read: (path) => readFile(path),
  readPlan,
  takeNote: async (path, since) => takeNote(path, since),
  renewNote: async (path, since) => renewNote(path, since),
  releaseNote: async (path) => releaseNote(path),
  sweep: (path) => sweepLeftOvers(dirname(path)),
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
async function sweepLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    if (!name.startsWith('.throughline-')) continue
    const path = join(folder, name)
    const stats = await lstat(path).catch(() => null)
    if (stats?.isFile() && isLeftOver(name, Date.now() - stats.mtimeMs)) await rm(path, { force: true }).catch(() => {})
  }
}
