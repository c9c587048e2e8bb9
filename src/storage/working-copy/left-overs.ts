import { basename } from 'node:path'
import { openCopy } from './copy-folder'
import type { FileEdge } from './file-edge'
import { type Standing, sameMark } from './standing'

/** Work that is not in its file yet, from an earlier session. */
export interface LeftOver {
  id: string
  path: string
  changedAt: string
}

/** The folder of a copy that an earlier session did not take away. */
export interface Left {
  folder: string
  standing: Standing
}

/**
 * Whether the file holds all of a copy. One that is not there may be on a drive that is not connected, or deleted by
 * mistake; one that has changed may be an older state that a sync program brought back. A copy that cannot be read
 * counts as work that no file holds.
 */
export async function isHeld(edge: FileEdge, { folder, standing }: Left): Promise<boolean> {
  const { readOnly, file, published, conflict } = standing
  if (readOnly) return true
  if (conflict !== null) return false
  try {
    if ((await edge.look(file.path))?.hash !== file.known) return false
    const copy = openCopy(folder, file.path)
    const { mark } = copy
    copy.close()
    return sameMark(mark, published)
  } catch {
    return false
  }
}

export function leftOverOf({ folder, standing: { file, publishedAt } }: Left): LeftOver {
  const id = basename(folder)
  try {
    const copy = openCopy(folder, file.path, { readOnly: true })
    const { lastChangeAt } = copy
    copy.close()
    return { id, path: file.path, changedAt: lastChangeAt }
  } catch {
    return { id, path: file.path, changedAt: publishedAt ?? new Date(0).toISOString() }
  }
}
