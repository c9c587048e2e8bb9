import { basename } from 'node:path'
import { writeFileAtomically } from '../storage'
import { Refusal } from './io'

const reasons: Record<string, string> = {
  ENOENT: 'its folder does not exist: make the folder or choose another',
  ENOTDIR: 'its folder is not a folder: choose another',
  EISDIR: 'a folder has that name: choose another name',
  ENOSPC: 'the disk is full: free some space and try again',
  EROFS: 'its folder takes no new files: choose another',
  EACCES: 'its folder takes no new files: choose another',
  EPERM: 'another program has it open, or its folder takes no new files: close it there or choose another folder',
  EBUSY: 'another program has it open: close it there and try again',
  ENAMETOOLONG: 'its name is too long: choose a shorter one',
}

/** Writes a whole file or nothing. Throws Refusal with what to do where the place cannot be written. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  try {
    writeFileAtomically(path, bytes)
  } catch (error) {
    const code = String((error as { code?: unknown }).code)
    throw new Refusal(`“${basename(path)}” was not written: ${reasons[code] ?? `the system said ${code}`}.`, {
      cause: error,
    })
  }
}
