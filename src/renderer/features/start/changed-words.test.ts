import { describe, expect, it } from 'vitest'
import { changedWords } from './changed-words'

const at = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  new Date(year, month - 1, day, hour, minute)

describe('when a plan was last changed, in words', () => {
  it('gives the time of day for today', () => {
    const words = changedWords(at(2026, 11, 22, 10, 42).toISOString(), at(2026, 11, 22, 18))
    expect(words.replace(/\s/g, ' ')).toBe('Today, 10:42 AM')
  })

  it('gives the day for every other day, the same time yesterday too', () => {
    expect(changedWords(at(2026, 11, 21, 23, 59).toISOString(), at(2026, 11, 22, 0, 1))).toBe('Nov 21, 2026')
    expect(changedWords(at(2025, 11, 22, 10, 42).toISOString(), at(2026, 11, 22, 10, 42))).toBe('Nov 22, 2025')
  })
})
