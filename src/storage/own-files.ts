import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'

// The names of files that this program puts into people's folders for a moment. They say which computer and which
// process made them, so that what a crash left over can be cleared away without touching anybody else's.

/** This computer's name, as far as file names take it. */
export function ownHost(): string {
  return (
    hostname()
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'computer'
  )
}

const PATTERN = /^\.throughline-([A-Za-z0-9-]+)-(\d+)-[0-9a-f]{8}-[0-9a-f-]{27}\.tmp(-journal)?$/

/** A name in the same folder: a rename from another device would be a copy, which can end half-way. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.throughline-${ownHost()}-${process.pid}-${randomUUID()}.tmp`)
}

/** Whether a process of this computer is running. One that belongs to somebody else is. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM'
  }
}

/** After so long nothing of ours is still being written, whatever process has the number now. In milliseconds. */
const LONGEST_WRITE = 24 * 60 * 60 * 1000

/**
 * Whether a file of this name was left over by a process of this program on this computer that has ended.
 * @param age since it was last written to, in milliseconds.
 */
export function isLeftOver(name: string, age: number): boolean {
  const found = PATTERN.exec(name)
  if (!found || found[1] !== ownHost()) return false
  const processId = Number(found[2])
  if (processId === process.pid) return false
  return age > LONGEST_WRITE || !isRunning(processId)
}
