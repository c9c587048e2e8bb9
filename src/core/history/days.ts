import { localDay } from '../text'
import type { HistoryEntry } from './entries'

/** The entries of one local day, in the order in which they were given. */
export interface HistoryDay {
  /** `YYYY-MM-DD`. */
  day: string
  entries: HistoryEntry[]
}

/** Entries by the day where the person is, the days in the order of the entries. */
export function entriesByDay(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days: HistoryDay[] = []
  for (const entry of entries) {
    const day = localDay(new Date(entry.at))
    const current = days.at(-1)
    if (current?.day === day) current.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
