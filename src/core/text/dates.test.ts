import { expect, it } from 'vitest'
import { formatDay, formatDayShort } from './dates'

it('writes a day without ever passing through a time zone', () => {
  expect(formatDay('2027-01-15')).toBe('January 15, 2027')
  expect(formatDayShort('2027-12-01')).toBe('Dec 1, 2027')
  expect(formatDay('0001-01-01')).toBe('January 1, 1')
})
