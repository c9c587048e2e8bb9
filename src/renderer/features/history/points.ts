import type { KeptVersion, Versions } from '../../../contract'
import type { HistoryEntry } from '../../../core/history'
import { formatTime, formatWeekday, localDay } from '../../../core/text'

/** A version as a point of the plan: one that a person named, or one of which this computer keeps a copy. */
export interface VersionPoint {
  /** Names the point among all of the list. */
  key: string
  /** The number of the last change that it holds. */
  seq: number
  at: string
  /** Null where nobody named it. */
  name: string | null
  /** What it is called in the list. */
  words: string
}

/** A moment of the plan: as it began, after one of its changes, a version, or as it is now. */
export type Point =
  | { kind: 'beginning' }
  | { kind: 'entry'; entry: HistoryEntry }
  | { kind: 'version'; version: VersionPoint }
  | { kind: 'now' }

/** The number of the last change that the moment holds. */
export function seqOf(point: Point, head: number): number {
  if (point.kind === 'entry') return point.entry.last
  if (point.kind === 'version') return point.version.seq
  return point.kind === 'now' ? head : 0
}

/** When it was: of the plan as it is now there is nothing to say. */
export function timeOf(point: Point, createdAt: string): string {
  if (point.kind === 'entry') return point.entry.at
  return point.kind === 'version' ? point.version.at : createdAt
}

/** "Friday, November 6, 2026 at 10:42 AM". */
export function momentWords(at: string): string {
  const moment = new Date(at)
  return `${formatWeekday(localDay(moment))} at ${formatTime(moment)}`
}

const KINDS: Record<KeptVersion['kind'], string> = {
  session: 'Before the first edit of a session',
  restore: 'Before a restore',
  import: 'Before an import',
  migration: 'Before an update of the format',
  work: 'In the midst of work',
  named: 'As a version was named',
}

export function keptWords({ kind }: Pick<KeptVersion, 'kind'>): string {
  return KINDS[kind]
}

/** The versions that can be looked at, compared and restored: the named ones first, newest first. */
export function versionPoints({ named, kept }: Versions): { named: VersionPoint[]; kept: VersionPoint[] } {
  return {
    named: named.map(({ seq, name, at }) => ({ key: `named ${name}`, seq, at, name, words: name })).reverse(),
    kept: kept
      .filter(({ kind, inHistory }) => inHistory && kind !== 'named')
      .map((copy) => ({ key: `kept ${copy.id}`, seq: copy.seq, at: copy.at, name: null, words: keptWords(copy) })),
  }
}
