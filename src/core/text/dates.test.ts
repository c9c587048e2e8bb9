import { expect, it } from 'vitest'
import { dayHeading, formatDay, formatDayShort, formatTime, formatWeekday, localDay } from './dates'

it('writes a day without ever passing through a time zone', () => {
  expect(formatDay('2027-01-15')).toBe('January 15, 2027')
  expect(formatDayShort('2027-12-01')).toBe('Dec 1, 2027')
  expect(formatDay('0001-01-01')).toBe('January 1, 1')
})

it('takes the day of a moment where the person is', () => {
  expect(localDay(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05')
  expect(localDay(new Date(2027, 11, 31, 0, 1))).toBe('2027-12-31')
})

it('names the day of the week without a time zone', () => {
  expect(formatWeekday('2026-11-06')).toBe('Friday, November 6, 2026')
  expect(formatWeekday('0001-01-01')).toBe('Monday, January 1, 1')
})

it('calls the days that are near by their names', () => {
  expect(dayHeading('2026-03-01', '2026-03-01')).toBe('Today')
  expect(dayHeading('2026-02-28', '2026-03-01')).toBe('Yesterday')
  expect(dayHeading('2026-02-27', '2026-03-01')).toBe('Friday, February 27, 2026')
})

it('tells the time where the person is', () => {
  expect(formatTime(new Date(2026, 10, 6, 0, 5))).toBe('12:05 AM')
  expect(formatTime(new Date(2026, 10, 6, 12, 0))).toBe('12:00 PM')
  expect(formatTime(new Date(2026, 10, 6, 23, 59))).toBe('11:59 PM')
})
