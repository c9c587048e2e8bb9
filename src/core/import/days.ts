const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

type DayReading = { day: string } | { problem: string }

const problem = 'is not a whole date; write it such as June 30, 2027 or 6/30/2027'

/** 1 for "January", "jan" or "Jan."; 0 for what is no month. */
function monthNumber(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, '')
  return name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name)) + 1
}

/** Plans look ahead, so two digits are a year of this century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function dayOf(year: string, month: number, date: string): DayReading {
  const [y, d] = [fullYear(year), Number(date)]
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (last === undefined && month > 12 && d >= 1 && d <= 12) {
    return { problem: 'has no such month; dates are read month first, such as 6/30/2027' }
  }
  if (last === undefined || d < 1 || d > last || y < 1900) return { problem: 'is a day that does not exist' }
  const digits = (value: number, count: number) => String(value).padStart(count, '0')
  return { day: `${digits(y, 4)}-${digits(month, 2)}-${digits(d, 2)}` }
}

/**
 * A calendar day as people in the US write it: 6/30/2027, 6-30-27, June 30, 2027, 30-Jun-2027, or 2027-06-30.
 * A month without a day is refused: nothing says which day was meant.
 */
export function readDay(cell: string): DayReading {
  const text = cell.replace(/\s+/g, ' ').trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text)
  if (iso) return dayOf(iso[1] ?? '', Number(iso[2]), iso[3] ?? '')
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: [\d:.]+(?: ?[ap]m)?)?$/i.exec(text)
  if (numbers) return dayOf(numbers[3] ?? '', Number(numbers[1]), numbers[2] ?? '')
  const spoken = text.replace(/^[a-z]+day,? /i, '').replace(/(\d)(st|nd|rd|th)\b/gi, '$1')
  const monthFirst = /^([a-z]+\.?) (\d{1,2}),? (\d{4})$/i.exec(spoken)
  const dayFirst = /^(\d{1,2})[- ]([a-z]+\.?)[- ,]+(\d{4}|\d{2})$/i.exec(spoken)
  const [month, date, year] = monthFirst
    ? [monthFirst[1], monthFirst[2], monthFirst[3]]
    : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]]
  if (month === undefined || date === undefined || year === undefined) return { problem }
  const number = monthNumber(month)
  return number === 0 ? { problem } : dayOf(year, number, date)
}
