import { describe, expect, test } from 'vitest'
import { dayNumber, distanceInWords } from './distances'

describe('the number of a day', () => {
  test('is what the calendar says, in the first year and in the last', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2)
    expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1)
    expect(dayNumber('0001-01-01')).toBe(-719_162)
    expect(dayNumber('9999-12-31')).toBe(2_932_896)
  })

  test('agrees with Date for every month of four centuries', () => {
    for (let month = 0; month < 4800; month += 1) {
      const date = new Date(Date.UTC(1800, month, 1 + (month % 28)))
      expect(dayNumber(date.toISOString().slice(0, 10))).toBe(date.getTime() / 86_400_000)
    }
  })
})

test.each([
  ['2027-01-15', '2027-01-15', '0 days'],
  ['2027-01-15', '2027-01-16', '1 day'],
  ['2027-01-15', '2027-01-28', '13 days'],
  ['2027-01-15', '2027-01-29', '2 weeks'],
  ['2027-01-15', '2027-03-15', '8 weeks'],
  ['2027-01-15', '2027-03-16', '2 months'],
  ['2029-06-15', '2030-06-14', '12 months'],
  ['2026-11-22', '2028-01-28', '14 months'],
  ['2027-01-01', '2027-06-20', '6 months'],
  ['2027-01-31', '2027-06-10', '4 months'],
  ['2026-11-22', '2028-11-22', '2 years'],
  ['2026-11-22', '2030-06-14', '3 years and 7 months'],
  ['2026-11-22', '2028-12-25', '2 years and 1 month'],
  ['2026-11-22', '2038-11-22', '12 years'],
  ['2030-06-14', '2026-11-22', '3 years and 7 months'],
  ['0001-01-01', '9999-12-31', '9,999 years'],
])('from %s to %s it is %s', (one, other, words) => {
  expect(distanceInWords(one, other)).toBe(words)
})
