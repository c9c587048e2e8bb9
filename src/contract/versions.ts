import { z } from 'zod'

/** The most characters of the name of a version. */
export const VERSION_NAME_LIMIT = 100

/** A moment that a person named. */
export interface NamedVersion {
  /** The number of the last change that it holds. */
  seq: number
  name: string
  /** When it was named. ISO 8601, UTC. */
  at: string
}

/** A copy of the whole plan that this computer kept by itself. */
export interface KeptVersion {
  id: string
  /** What the copy was made before: the first edit of a session, a restore, an import, a migration; or in the midst of work. */
  kind: 'session' | 'restore' | 'import' | 'migration' | 'work' | 'named'
  at: string
  seq: number
  /** Whether the history of the open file leads through it; where not, it can only be saved as a file of its own. */
  inHistory: boolean
}

export interface Versions {
  /** Oldest first. */
  named: NamedVersion[]
  /** Newest first. */
  kept: KeptVersion[]
}

/** A damaged file that was to be opened, and what can be done about it. */
export interface Damage {
  fileName: string
  /** What is whole in it; null where nothing is. */
  readable: { changes: number; upTo: number; at: string } | null
  /** The newest good copy that this computer kept; null where there is none. */
  copy: { at: string; changes: number } | null
}

export const versionName = z.string().max(1000)
export const copyId = z.string().min(1).max(200)
