import { describe, expect, test } from 'vitest'
import { cleanTyped } from './typed'

describe('what is typed, as a plan keeps it', () => {
  test.each([
    ['three kinds of line end', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['the line and page breaks of Word and of Unicode', 'a\vb\fc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['a tab', 'a\tb', 'a b'],
    ['tabs that nest an item', '- a\n\t- b\n\t\t-\tc', '- a\n  - b\n    - c'],
    ['control characters', 'a\u0000b\u0007c\u001b[31md\u007fe\u009ff', 'abc[31mdef'],
    ['the two that no file may hold', 'a\uFFFEb\uFFFFc', 'abc'],
    ['halves of a surrogate pair', '\ud800 a \udc00', '\uFFFD a \uFFFD'],
    ['a reversed pair', '\udc00\ud800', '\uFFFD\uFFFD'],
  ])('I6 cleans %s', (_name, typed, kept) => {
    expect(cleanTyped(typed, 'text')).toBe(kept)
  })

  test.each([
    ['emoji of several parts', '👩\u200d👩\u200d👧 🏳️\u200d🌈'],
    ['combining marks', 'e\u0301\u0323 o\u0308'],
    ['right to left with its marks', '\u200fשלום עולם\u200e and مدرسة'],
    ['Persian with a joiner', 'می\u200cخواهم'],
    ['Chinese and Japanese', '漢字とかな、句読点。'],
    ['spaces that do not break', '5\u00a0000\u202f000'],
  ])('I7 keeps %s', (_name, typed) => {
    expect(cleanTyped(typed, 'text')).toBe(typed)
    expect(cleanTyped(typed, 'line')).toBe(typed)
  })

  test('I5 a field of one line takes a space for each line end', () => {
    expect(cleanTyped('Our \r\n plan\nfor all\n\nof us', 'line')).toBe('Our plan for all of us')
  })

  test('I6 cleaning twice is cleaning once', () => {
    const odd = '\ud800\r\r\n\t\u0000\v漢\udc00'
    expect(cleanTyped(cleanTyped(odd, 'text'), 'text')).toBe(cleanTyped(odd, 'text'))
  })
})
