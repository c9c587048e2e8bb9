// Folders under .runtime appear whole or not at all: each is made under a temporary name and then renamed.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { runtime } from './paths.cjs'

const temporaryPrefix = 'making-'
const longEnough = 60 * 60 * 1000

/** True when the folder was finished and made from the same key (versions, hashes). */
export function isMade(folder, key) {
  try {
    return readFileSync(join(folder, 'made-from'), 'utf8') === key
  } catch {
    return false
  }
}

/** Calls `fill(temporaryFolder)`, which returns the folder to keep, and puts that in the place of `folder`. */
export async function makeFolder(folder, key, fill) {
  mkdirSync(runtime, { recursive: true })
  removeAbandoned()
  const temporary = mkdtempSync(join(runtime, `${temporaryPrefix}${process.pid}-`))
  try {
    const filled = await fill(temporary)
    writeFileSync(join(filled, 'made-from'), key)
    if (existsSync(folder)) renameSync(folder, join(temporary, 'replaced'))
    renameSync(filled, folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** What an interrupted set-up left. The name tells whose it is: another set-up may be running now. */
function removeAbandoned() {
  for (const name of readdirSync(runtime).filter((entry) => entry.startsWith(temporaryPrefix))) {
    const folder = join(runtime, name)
    const age = Date.now() - statSync(folder).mtimeMs
    if (age > longEnough || !isRunning(Number.parseInt(name.slice(temporaryPrefix.length), 10))) {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function isRunning(processId) {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // It runs, but as somebody else.
    return error.code === 'EPERM'
  }
}
