import { readFileSync, statSync } from 'node:fs'
import { ExplainedError } from './errors'

/** The bytes of a file that the person chose; one that is far too large is refused before it is read. */
export function readSmallFile(path: string, most: number, tooLarge: string): Uint8Array {
  try {
    if (statSync(path).size <= most) return readFileSync(path)
  } catch {
    throw new ExplainedError(
      'unreadable',
      'This file could not be read. If another program has it open, close it there.',
    )
  }
  throw new ExplainedError('too-large', tooLarge)
}
