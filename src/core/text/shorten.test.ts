import { expect, it } from 'vitest'
import { shorten } from './shorten'

it('keeps what fits, cuts what does not, and never cuts a character in two', () => {
  expect(shorten('Coaching', 8)).toBe('Coaching')
  expect(shorten('Coaching for all', 10)).toBe('Coaching…')
  expect(shorten('First line\nsecond', 40)).toBe('First line')
  expect(shorten('𝒳𝒳𝒳𝒳', 3)).toBe('𝒳𝒳…')
})
