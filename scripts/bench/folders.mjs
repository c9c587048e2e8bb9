// Folders for what a benchmark writes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/paths.cjs'

const made = new Set()

process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A new folder, removed at the end. On the project's own disk: the system's folder for such things may be memory. */
export function temporaryFolder() {
  const parent = join(root, 'out', 'bench')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'run-'))
  made.add(folder)
  return folder
}
