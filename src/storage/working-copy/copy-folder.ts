import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileAtomically } from '../atomic-file'
import { type ContentMark, PlanFile } from '../plan-file'

// What stands in the folder of a working copy: the copy itself, and for a moment what is made from it or beside it.

function copyIn(folder: string): string {
  return join(folder, 'plan.throughline')
}

/** @throws PlanFileError that names the person's file. */
export function openCopy(folder: string, path: string, readOnly: boolean): PlanFile {
  return PlanFile.open(copyIn(folder), { workingCopyOf: path, readOnly, historyLater: true })
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

/** What a version by somebody else says, and whether it has all of our changes; null where it is no whole plan. */
export function readTheirs(
  folder: string,
  bytes: Uint8Array,
  ours: PlanFile,
): { mark: ContentMark; hasOurs: boolean } | null {
  const path = join(folder, `theirs-${randomUUID()}`)
  try {
    writeFileAtomically(path, bytes)
    const theirs = PlanFile.open(path, { readOnly: true })
    const read = { mark: theirs.mark, hasOurs: theirs.hasChange(ours.mark) }
    theirs.close()
    return read
  } catch {
    return null
  } finally {
    rmSync(path, { force: true })
  }
}
