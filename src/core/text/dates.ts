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
