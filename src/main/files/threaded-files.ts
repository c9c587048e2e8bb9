import { dirname } from 'node:path'
import type { FileEdge } from '../../storage'
import { FolderThread } from './folder-thread'
import type { FileCall } from './protocol'

/** How long an answer of a folder is waited for: longer where a whole file goes over a slow network. In milliseconds. */
export interface Patience {
  lookup: number
  transfer: number
}

const PATIENCE: Patience = { lookup: 8_000, transfer: 60_000 }

/**
 * What is done in people's folders, in threads: a network drive that does not answer holds up no window. Whatever asks
 * is told so after a while (`ETIMEDOUT`).
 * @param program the built program of the thread.
 */
export function threadedFiles(program: string, patience: Patience = PATIENCE): FileEdge {
  const threads = new Map<string, FolderThread>()
  const ask = <Value>(name: FileCall['name'], kind: keyof Patience, path: string, ...more: unknown[]) => {
    const folder = dirname(path)
    const thread = threads.get(folder) ?? new FolderThread(program)
    threads.set(folder, thread)
    return thread.call({ name, args: [path, ...more] }, patience[kind]) as Promise<Value>
  }
  return {
    realPath: (path) => ask('realPath', 'lookup', path),
    firstFree: (path, others) => ask('firstFree', 'lookup', path, others),
    look: (path) => ask('look', 'transfer', path),
    identity: (path) => ask('identity', 'lookup', path),
    read: (path) => ask('read', 'transfer', path),
    readPlan: (path) => ask('readPlan', 'transfer', path),
    write(path, bytes, meanwhile) {
      const written = ask<void>('write', 'transfer', path, bytes)
      // Whoever awaits it hears of a failure, also where what goes on meanwhile fails first.
      written.catch(() => {})
      meanwhile()
      return written
    },
    place: (temporary, path, over) => ask('place', 'lookup', temporary, path, over),
    remove: (path) => ask('remove', 'lookup', path),
    takeNote: (path, since) => ask('takeNote', 'lookup', path, since),
    renewNote: (path, since) => ask('renewNote', 'lookup', path, since),
    releaseNote: (path) => ask('releaseNote', 'lookup', path),
    sweep: (path) => ask('sweep', 'transfer', path),
  }
}
