import { expect, it } from 'vitest'
import { formatDay, formatDayShort, localDay } from './dates'

it('writes a day without ever passing through a time zone', () => {
  expect(formatDay('2027-01-15')).toBe('January 15, 2027')
  expect(formatDayShort('2027-12-01')).toBe('Dec 1, 2027')
  expect(formatDay('0001-01-01')).toBe('January 1, 1')
})

it('takes the day of a moment where the person is', () => {
  expect(localDay(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05')
  expect(localDay(new Date(2027, 11, 31, 0, 1))).toBe('2027-12-31')
})
