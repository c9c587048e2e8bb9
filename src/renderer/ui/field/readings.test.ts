import { expect, test } from 'vitest'
import { asDay, excess, excessWords, pasteProblem, READERS, unfinishedDayWords } from './readings'

test('I1 a text fits up to the limit of its kind, measured as it would be kept', () => {
  expect(excess('x'.repeat(300), 'line')).toBe(0)
  expect(excess('x'.repeat(301), 'line')).toBe(1)
  expect(excess('x'.repeat(20_000), 'text')).toBe(0)
  expect(excess('x'.repeat(20_012), 'text')).toBe(12)
  expect(excess(`${'x'.repeat(20_000)}\r\u0000`, 'text')).toBe(1)
  expect(excess(`${'x'.repeat(299)}\r\n\r\n`, 'line')).toBe(0)
})

test('I1 what is too long is not sent', () => {
  expect(READERS.line('x'.repeat(300))).toEqual({ value: 'x'.repeat(300) })
  expect(READERS.line('x'.repeat(301))).toEqual({
    problem:
      'This is longer than the 300 characters that the field holds. It stays here, and is saved once it is shorter.',
  })
  expect([excessWords(1), excessWords(1200)]).toEqual(['1 character too many.', '1,200 characters too many.'])
})

test('I2 a paste that does not fit says how long it is and how much room there is', () => {
  expect(pasteProblem(300, 300, 300)).toBeNull()
  expect(pasteProblem(24_310, 20_000, 20_000)).toBe(
    'Not pasted: the text has 24,310 characters, and the field holds 20,000. It is still on the clipboard.',
  )
  expect(pasteProblem(40, 12, 300)).toBe(
    'Not pasted: the text has 40 characters, and the field, which holds 300, has room for 12. It is still on the clipboard.',
  )
  expect(pasteProblem(40, -3, 300)).toContain('has room for 0')
})

test('I8 a day is sent once its year has four digits, and an empty one clears the field', () => {
  expect(asDay('2027-01-15')).toEqual({ value: '2027-01-15' })
  expect(asDay('9999-12-31')).toEqual({ value: '9999-12-31' })
  expect(asDay('')).toEqual({ value: null })
  for (const [typed, year] of [
    ['0001-01-01', 1],
    ['0020-01-15', 20],
    ['0227-01-15', 227],
  ]) {
    expect(asDay(String(typed))).toEqual({
      problem: `This is the year ${year}. Type all four digits, such as 2027.`,
    })
  }
})

test('I8 half a date says what is saved', () => {
  expect(unfinishedDayWords('')).toBe('Not complete, so no date is saved yet.')
  expect(unfinishedDayWords('0001-01-01')).toBe('Not complete. Saved is still January 1, 1.')
})
