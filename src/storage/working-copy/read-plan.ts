import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { checkHeader, connect, journalLeftBehind } from '../plan-file/connection'
import { PlanFileError, reading } from '../plan-file/errors'
import { SIZE_LIMIT } from '../plan-file/format'

const TRIES = 20
const PAUSE = 50

interface Read {
  bytes: Uint8Array
  changedAt: string
}

/**
 * The bytes of a plan file while nobody is changing it. What is in them is checked by whoever opens them.
 * @throws PlanFileError
 */
export async function readPlan(path: string): Promise<Read> {
  try {
    return await readStill(path)
  } catch (error) {
    return reading(path, () => {
      throw error
    })
  }
}

async function readStill(path: string): Promise<Read> {
  for (let attempt = 1; ; attempt += 1) {
    // This takes back what a crash interrupted, and refuses what cannot be a plan before it is read.
    if (attempt === 1 || journalLeftBehind(path)) settle(path)
    const before = statSync(path)
    if (before.size > SIZE_LIMIT) throw new PlanFileError('not-a-plan', path)
    const bytes = await readFile(path)
    const after = statSync(path)
    const still = before.mtimeMs === after.mtimeMs && before.size === after.size && before.ino === after.ino
    if (still && !journalLeftBehind(path)) return { bytes, changedAt: after.mtime.toISOString() }
    if (attempt === TRIES) throw new PlanFileError('locked', path)
    await new Promise((wait) => setTimeout(wait, PAUSE))
  }
}

function settle(path: string): void {
  checkHeader(path, false)
  connect(path, true).close()
}
