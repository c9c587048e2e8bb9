import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileAtomically } from '../atomic-file'
import { type ContentMark, PlanFile } from '../plan-file'

// What stands in the folder of a working copy: the copy itself, and for a moment what is made from it or beside it.

function copyIn(folder: string): string {
  return join(folder, 'plan.throughline')
}

/** Keeps what stands in a copy before it is brought to the present format; `path` is the person's file. */
export type KeepOlder = (copy: string, path: string) => void

interface CopyOptions {
  readOnly?: boolean
  keepOlder?: KeepOlder | undefined
}

/** @throws PlanFileError that names the person's file. */
export function openCopy(folder: string, path: string, { readOnly = false, keepOlder }: CopyOptions = {}): PlanFile {
  const beforeMigration = () => keepOlder?.(copyIn(folder), path)
  return PlanFile.open(copyIn(folder), { workingCopyOf: path, readOnly, historyLater: true, beforeMigration })
}

/** Begins a working copy with the bytes of a plan file. They are on the disk when this returns. */
export function layCopy(folder: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileAtomically(copyIn(folder), bytes)
}

/** Puts other bytes in the place of a copy that has been closed. */
export function replaceCopy(folder: string, bytes: Uint8Array): void {
  const incoming = join(folder, 'incoming')
  writeFileAtomically(incoming, bytes)
  renameSync(incoming, copyIn(folder))
}

/** A plan file as it stands, in the form of a file at rest, and its content. */
export function imageOf(folder: string, file: PlanFile): { bytes: Uint8Array; mark: ContentMark } {
  const path = join(folder, `image-${randomUUID()}`)
  try {
    const { mark } = file
    file.writeImage(path)
    return { bytes: readFileSync(path), mark }
  } finally {
    rmSync(path, { force: true })
  }
}

interface Theirs {
  mark: ContentMark
  /** Whether it has all of our changes and named versions. */
  hasOurs: boolean
  /** Whether it has no named version that we do not have. */
  onlyOurNames: boolean
}

/** What a version by somebody else says; null where it is no whole plan, or one of a newer version. */
export function readTheirs(folder: string, bytes: Uint8Array, ours: PlanFile): Theirs | null {
  const path = join(folder, `theirs-${randomUUID()}`)
  try {
    writeFileAtomically(path, bytes)
    const theirs = PlanFile.open(path, { readOnly: true })
    const hasOurs = theirs.hasChange(ours.mark) && theirs.namesAllOf(ours)
    const read = { mark: theirs.mark, hasOurs, onlyOurNames: ours.namesAllOf(theirs) }
    theirs.close()
    return theirs.newer ? null : read
  } catch {
    return null
  } finally {
    rmSync(path, { force: true })
  }
}
