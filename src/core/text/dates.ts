const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A calendar day has no time zone, so it is read from its own digits and never through a Date. */
function parts(day: string): { year: string; month: number; date: number } {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year: String(Number(year)), month: Number(month) - 1, date: Number(date) }
}

/** `2027-01-15` as "January 15, 2027". */
export function formatDay(day: string): string {
  const { year, month, date } = parts(day)
  return `${MONTHS[month] ?? '?'} ${date}, ${year}`
}

/** `2027-01-15` as "Jan 15, 2027". */
export function formatDayShort(day: string): string {
  const { year, month, date } = parts(day)
  return `${SHORT_MONTHS[month] ?? '?'} ${date}, ${year}`
}

/** The calendar day of a moment in the time zone of this computer, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const digits = (value: number, count: number) => String(value).padStart(count, '0')
  return `${digits(moment.getFullYear(), 4)}-${digits(moment.getMonth() + 1, 2)}-${digits(moment.getDate(), 2)}`
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Midnight UTC of a day, so that days can be counted without a time zone. */
function atMidnight(day: string): Date {
  return new Date(`${day.padStart(10, '0')}T00:00:00Z`)
}

/** `2026-11-06` as "Friday, November 6, 2026". */
export function formatWeekday(day: string): string {
  return `${WEEKDAYS[atMidnight(day).getUTCDay()] ?? '?'}, ${formatDay(day)}`
}

/** "Today", "Yesterday", else the day with its weekday. */
export function dayHeading(day: string, today: string): string {
  if (day === today) return 'Today'
  const yesterday = new Date(atMidnight(today).getTime() - 86_400_000).toISOString().slice(0, 10)
  return day === yesterday ? 'Yesterday' : formatWeekday(day)
}

/** The time of a moment in the time zone of this computer: "10:42 AM". */
export function formatTime(moment: Date): string {
  const hours = moment.getHours()
  const minutes = String(moment.getMinutes()).padStart(2, '0')
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`
}
