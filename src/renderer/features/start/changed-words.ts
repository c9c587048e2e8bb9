import { formatDayShort, localDay } from '../../../core/text'

/** "Today, 10:42 AM" or "Nov 9, 2026", by the calendar and the clock of this computer. */
export function changedWords(changedAt: string, now: Date): string {
  const changed = new Date(changedAt)
  const day = localDay(changed)
  if (day !== localDay(now)) return formatDayShort(day)
  return `Today, ${changed.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`
}
