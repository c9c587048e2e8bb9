import { createHash } from 'node:crypto'
import { temporaryBeside } from '../own-files'
import type { LockNote } from './lock-note'

/**
 * What stands under a person's file name. `identity` changes with every writing and costs no reading; a file keeps it
 * when it is renamed, so that what we put in place is known before it is there.
 */
export interface Found {
  hash: string
  identity: string
}

/** What may be replaced: anything, nothing, or the file of an identity. */
export type Over = { identity: string } | 'anything' | null

/**
 * Everything that is done in the folders of people, where a drive may be away and a network may not answer. The app
 * does it in threads, tests in a file system that fails where they say.
 */
export interface FileEdge {
  /** The one name of a file, however it was reached. */
  realPath(path: string): Promise<string>
  /** The first of the paths, all in one folder, that nothing has yet; null where all are taken. */
  firstFree(path: string, others?: readonly string[]): Promise<string | null>
  /** The file's hash and identity; null where the folder is there and the file is not. */
  look(path: string): Promise<Found | null>
  /** Only the identity. */
  identity(path: string): Promise<string | null>
  read(path: string): Promise<Uint8Array>
  /**
   * The bytes of a plan file while nobody is changing it, and when it was written last (ISO 8601).
   * @throws PlanFileError
   */
  readPlan(path: string): Promise<{ bytes: Uint8Array; changedAt: string }>
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
  /** Leaves a note that the plan is open here. @returns whose note stands there instead; null where it is ours. */
  takeNote(path: string, since: string): Promise<LockNote | null>
  renewNote(path: string, since: string): Promise<void>
  releaseNote(path: string): Promise<void>
  /** Clears away what earlier processes of this program on this computer left in the folder of a file. */
  sweep(path: string): Promise<void>
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
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
