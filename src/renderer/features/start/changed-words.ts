import { formatDayShort } from '../../../core/text'

function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** "Today, 10:42 AM" or "Nov 9, 2026", by the calendar and the clock of this computer. */
export function changedWords(changedAt: string, now: Date): string {
  const changed = new Date(changedAt)
  const day = dayOf(changed)
  if (day !== dayOf(now)) return formatDayShort(day)
  return `Today, ${changed.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`
}
