import { expect, it, vi } from 'vitest'

vi.stubGlobal('window', {})
const { markAfterKey } = await import('./use-mark')

it('an unanswered mark is taken where it rests, or moved from there', () => {
  expect(markAfterKey('Enter', null)).toBe(5)
  expect(markAfterKey('ArrowLeft', null)).toBe(4)
  expect(markAfterKey('ArrowRight', null)).toBe(6)
})

it('keys move within the scale, clear, and leave other keys alone', () => {
  expect(markAfterKey('ArrowLeft', 1)).toBe(1)
  expect(markAfterKey('ArrowRight', 9)).toBe(9)
  expect(markAfterKey('PageUp', 8)).toBe(9)
  expect(markAfterKey('Home', 7)).toBe(1)
  expect(markAfterKey('End', 7)).toBe(9)
  expect(markAfterKey('Delete', 7)).toBeNull()
  expect(markAfterKey('Enter', 7)).toBeUndefined()
  expect(markAfterKey('Tab', 7)).toBeUndefined()
})
