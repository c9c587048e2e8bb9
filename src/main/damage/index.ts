import { readFileSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import type { Damage } from '../../contract'
import type { KeptCopy, VersionCopies } from '../../storage'
import { ExplainedError } from '../errors'
import { handle } from '../ipc'
import { madeApart } from '../made-apart'
import { documentsFolder } from '../places'
import type { Workspace } from '../workspace'
import { lastDamaged } from './damaged-file'
import type { RecoveryThread } from './recovery'

export interface DamageParts {
  workspace: Workspace
  copies: VersionCopies
  recovery: RecoveryThread
}

/** What is whole of the damaged file that was met last. */
async function look({ copies, recovery }: DamageParts): Promise<{ damage: Damage; copy: KeptCopy | null } | null> {
  const path = lastDamaged()
  if (path === null) return null
  const kept = copies.listFor(path)
  const whole = await recovery.look(
    path,
    kept.map((copy) => copy.path),
  )
  const copy = whole.copy === null ? null : (kept[whole.copy] ?? null)
  const damage = {
    fileName: basename(path),
    readable: whole.readable,
    copy: copy && { at: copy.at, changes: copy.seq },
  }
  return { damage, copy }
}

/** Writes a new file beside the damaged one; in the usual folder where its own takes none. */
async function writeBeside(workspace: Workspace, path: string, words: string, bytes: Uint8Array): Promise<string> {
  const title = `${basename(path, extname(path))} (${words})`
  try {
    return await workspace.writeNew(dirname(path), title, bytes)
  } catch {
    return workspace.writeNew(documentsFolder(), title, bytes)
  }
}

async function mend(parts: DamageParts, from: 'file' | 'copy'): Promise<string> {
  const path = lastDamaged()
  if (path === null) throw new ExplainedError('no-damage', 'No damaged file was met. Open the file first.')
  if (from === 'file') {
    const bytes = await madeApart((target) => parts.recovery.mend(path, target))
    return writeBeside(parts.workspace, path, 'recovered', bytes)
  }
  const good = (await look(parts))?.copy
  if (!good)
    throw new ExplainedError('no-copy', 'This computer kept no good copy of this plan. Look for an earlier file.')
  return writeBeside(parts.workspace, path, 'earlier copy', readFileSync(good.path))
}

/** What a person can do about a damaged file. It is never changed. */
export function registerDamage(parts: DamageParts): void {
  handle('damage.look', async () => (await stopped(look(parts)))?.damage ?? null)
  handle('damage.mend', async ({ from }, { sender }) => {
    const path = await stopped(mend(parts, from))
    return path === null ? null : parts.workspace.open(sender.id, path)
  })
  handle('damage.cancel', () => {
    parts.recovery.cancel()
    return {}
  })
}

/** Whoever stopped it need not be told that it was. */
async function stopped<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ExplainedError && error.code === 'cancelled') return null
    throw error
  }
}
