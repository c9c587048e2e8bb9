import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Prepared, prepareFile } from '../atomic-file'
import type { ContentMark } from '../plan-file'

/** A file that a working copy is written to. Hashes are SHA-256 of its bytes, as hexadecimal digits. */
export interface Target {
  path: string
  /** What stood there when it was last read or written by us; null where nothing of ours does yet. */
  known: string | null
}

/** What must be known of a working copy after a crash. It is kept beside the copy. */
export interface Standing {
  version: 1
  /** The person's file. */
  file: Target
  /** The copy beside it, where somebody else has changed the file and the person has not said yet what to do. */
  conflict: Target | null
  /** The content that the target holds; null where nothing has been written. */
  published: ContentMark | null
  /** When that was, ISO 8601. */
  publishedAt: string | null
  /** Only to look at: what is left of it after a crash can go. */
  readOnly: boolean
}

const fileIn = (folder: string) => join(folder, 'standing.json')

/** On the disk, but not yet in force. */
export function prepareStanding(folder: string, standing: Standing): Prepared {
  return prepareFile(fileIn(folder), `${JSON.stringify(standing, null, 2)}\n`)
}

export function writeStanding(folder: string, standing: Standing): void {
  prepareStanding(folder, standing).place()
}

/** Null where it is missing or cannot be understood; then the copy beside it is left as it is. */
export function readStanding(folder: string): Standing | null {
  try {
    const standing = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Standing
    return standing.version === 1 && typeof standing.file.path === 'string' ? standing : null
  } catch {
    return null
  }
}

export function sameMark(one: ContentMark | null, other: ContentMark | null): boolean {
  const [first, second] = [one, other].map((mark) => mark && [mark.seq, mark.hash, mark.items, mark.versions].join(' '))
  return first === second
}
