const DAYS_IN_ERA = 146_097

/**
 * The number of a calendar day, 0 being 1970-01-01, for the years 0001 to 9999. Counted from the digits, after
 * Howard Hinnant's "days_from_civil", because JavaScript's Date reads the years 0 to 99 as 1900 to 1999.
 */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - 719_468
}

function counted(count: number, unit: string): string {
  return `${count.toLocaleString('en-US')} ${unit}${count === 1 ? '' : 's'}`
}

/** Whole months between two days, the later second; half a month and more counts as one. */
function monthsBetween(earlier: string, later: string): number {
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = earlier.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDate = 0] = later.split('-').map(Number)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth
  const left = toDate - fromDate
  if (left >= 15) return months + 1
  return left <= -15 ? months - 1 : months
}

/**
 * How far apart two days are, as people say it: "9 days", "6 weeks", "14 months", "2 years and 7 months",
 * "12 years". The order of the two does not matter; "0 days" for the same day.
 */
export function distanceInWords(one: string, other: string): string {
  const [earlier, later] = one <= other ? [one, other] : [other, one]
  const days = dayNumber(later) - dayNumber(earlier)
  if (days < 14) return counted(days, 'day')
  if (days < 60) return counted(Math.round(days / 7), 'week')
  const months = monthsBetween(earlier, later)
  if (months < 24) return counted(months, 'month')
  const years = Math.floor(months / 12)
  if (years >= 10) return counted(Math.round(months / 12), 'year')
  return months % 12 === 0 ? counted(years, 'year') : `${counted(years, 'year')} and ${counted(months % 12, 'month')}`
}
