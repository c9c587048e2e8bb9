import type { HistoryEntry } from '../../../core/history'
import { formatTime, formatWeekday, localDay } from '../../../core/text'

/** A moment of the plan: as it began, after one of its changes, or as it is now. */
export type Point = { kind: 'beginning' } | { kind: 'entry'; entry: HistoryEntry } | { kind: 'now' }

/** The number of the last change that the moment holds. */
export function seqOf(point: Point, head: number): number {
  if (point.kind === 'entry') return point.entry.last
  return point.kind === 'now' ? head : 0
}

/** "Friday, November 6, 2026 at 10:42 AM". */
export function momentWords(at: string): string {
  const moment = new Date(at)
  return `${formatWeekday(localDay(moment))} at ${formatTime(moment)}`
}
