import { constants, copyFileSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import type { Damage } from '../contract'
import { type KeptCopy, PlanFile, PlanFileError, recoverable, recoverInto, type VersionCopies } from '../storage'
import { lastDamaged } from './damaged-file'
import { ExplainedError } from './errors'
import { PLAN_EXTENSION } from './file-names'
import { handle } from './ipc'
import { logFailure } from './log'
import { documentsFolder, freePath } from './places'
import type { Workspace } from './workspace'

/** The newest copy that is whole. */
function goodCopy(copies: VersionCopies, path: string): { copy: KeptCopy; file: PlanFile } | null {
  for (const copy of copies.listFor(path)) {
    try {
      return { copy, file: PlanFile.open(copy.path, { readOnly: true }) }
    } catch (error) {
      logFailure('damage.copy', error)
    }
  }
  return null
}

function look(copies: VersionCopies): Damage | null {
  const path = lastDamaged()
  if (path === null) return null
  const good = goodCopy(copies, path)
  good?.file.close()
  return {
    fileName: basename(path),
    readable: readableOf(path),
    copy: good && { at: good.copy.at, changes: good.copy.seq },
  }
}

function readableOf(path: string): Damage['readable'] {
  try {
    return recoverable(path)
  } catch (error) {
    if (error instanceof PlanFileError) return null
    throw error
  }
}

/** Writes a new file beside the damaged one; in the usual folder where its own takes none. */
function writeBeside(path: string, words: string, write: (target: string) => void): string {
  const title = `${basename(path, extname(path))} (${words})`
  const attempt = (folder: string) => {
    const target = freePath(folder, title, PLAN_EXTENSION)
    write(target)
    return target
  }
  try {
    return attempt(dirname(path))
  } catch (error) {
    if (error instanceof PlanFileError && error.code === 'beyond-recovery') throw error
    return attempt(documentsFolder())
  }
}

function mend(copies: VersionCopies, from: 'file' | 'copy'): string {
  const path = lastDamaged()
  if (path === null) throw new ExplainedError('no-damage', 'No damaged file was met. Open the file first.')
  if (from === 'file') return writeBeside(path, 'recovered', (target) => void recoverInto(path, target))
  const good = goodCopy(copies, path)
  if (!good)
    throw new ExplainedError('no-copy', 'This computer kept no good copy of this plan. Look for an earlier file.')
  good.file.close()
  return writeBeside(path, 'earlier copy', (target) => copyFileSync(good.copy.path, target, constants.COPYFILE_EXCL))
}

/** What a person can do about a damaged file. It is never changed. */
export function registerDamage(workspace: Workspace, copies: VersionCopies): void {
  handle('damage.look', () => look(copies))
  handle('damage.mend', ({ from }, { sender }) => workspace.open(sender.id, mend(copies, from)))
}
