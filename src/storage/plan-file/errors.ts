import { basename } from 'node:path'

export type PlanFileErrorCode =
  | 'missing'
  | 'empty'
  | 'not-a-plan'
  | 'newer'
  | 'newer-read-only'
  | 'damaged'
  | 'beyond-recovery'
  | 'unreadable'
  | 'no-answer'
  | 'read-only'
  | 'locked'
  | 'exists'
  | 'disk-full'

/** Why a plan file could not be read or written: one sentence or two that name the file and what to do. */
export class PlanFileError extends Error {
  constructor(
    readonly code: PlanFileErrorCode,
    readonly path: string,
    options?: { cause?: unknown },
  ) {
    super(messages[code](`“${basename(path)}”`), options)
    this.name = 'PlanFileError'
  }
}

const messages: Record<PlanFileErrorCode, (file: string) => string> = {
  missing: (file) =>
    `${file} is not where it was expected: check the name and the folder, or that the drive is connected.`,
  empty: (file) => `${file} is empty and was left as it is: look for an earlier copy of the plan.`,
  'not-a-plan': (file) =>
    `${file} is not a Throughline plan and was left as it is: choose a file that Throughline made.`,
  newer: (file) => `${file} was made by a newer Throughline and was left as it is: update Throughline to open it.`,
  'newer-read-only': (file) =>
    `${file} was made by a newer Throughline and can only be read here: update Throughline to change it.`,
  damaged: (file) => `${file} is damaged and was left as it is: keep it, and open the latest good copy of the plan.`,
  'beyond-recovery': (file) =>
    `${file} is damaged beyond what can be read, and was left as it is: open an earlier copy of the plan.`,
  unreadable: (file) =>
    `${file} could not be read: check that you may open it and that its folder or drive can be reached.`,
  'no-answer': (file) =>
    `${file} could not be reached, since its folder does not answer: check the network or the drive, then try again.`,
  'read-only': (file) => `${file} cannot be changed: allow changes to the file and its folder, or work on a copy.`,
  locked: (file) => `${file} is being used by another program: close it there, then try again.`,
  exists: (file) => `${file} already exists, or a part of it is left over: choose another name or move it away first.`,
  'disk-full': (file) =>
    `${file} could not be saved because the disk is full: free some space and make the change again.`,
}

const byCode: readonly [prefix: string, code: PlanFileErrorCode][] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'missing'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_ERROR', 'damaged'],
  ['SQLITE_TOOBIG', 'damaged'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'not-a-plan'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EEXIST', 'exists'],
  ['EBUSY', 'locked'],
  ['ETIMEDOUT', 'no-answer'],
]

/** What a file says does not fit together: its bytes were changed by something else than this program. */
export class LogDamaged extends Error {}

/** Runs what reads a file. Whatever does not parse or fit comes out as PlanFileError `damaged`. */
export function reading<Value>(path: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    const known = asPlanFileError(error, path, 'unreadable')
    throw known instanceof PlanFileError ? known : new PlanFileError('damaged', path, { cause: error })
  }
}

/** Runs what writes a file. What is not about the file, such as a refused command, passes unchanged. */
export function writing<Value>(path: string, write: () => Value): Value {
  try {
    return write()
  } catch (error) {
    throw asPlanFileError(error, path, 'read-only')
  }
}

/** The error as a person can use it; `fallback` is for refusals of the system that may mean either. */
function asPlanFileError(error: unknown, path: string, fallback: 'unreadable' | 'read-only'): unknown {
  if (error instanceof PlanFileError) return error
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return error
  const known = byCode.find(([prefix]) => code.startsWith(prefix))
  if (known) return new PlanFileError(known[1], path, { cause: error })
  return /^(E[A-Z0-9]+|SQLITE_.*)$/.test(code) ? new PlanFileError(fallback, path, { cause: error }) : error
}
