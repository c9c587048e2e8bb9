import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../../tests/support/arbitrary-commands'
import { excerptOf, sharedPart, type TextPiece, textDifference } from './text-difference'

const joined = (pieces: readonly TextPiece[], ...kinds: TextPiece['kind'][]) =>
  pieces.map(({ kind, text }) => (kinds.includes(kind) ? text : '')).join('')

/** Texts that share much, as edits do. */
const edits = fc
  .tuple(
    fc.array(fc.constantFrom('we ', 'start ', 'four', ' schools', ', ', '漢字', '\n'), { maxLength: 60 }),
    fc.nat(),
    anyText,
  )
  .map(([words, at, typed]) => {
    const place = at % (words.length + 1)
    return [words.join(''), [...words.slice(0, place), typed, ...words.slice(place + 1)].join('')] as const
  })

describe('what changed in a text', () => {
  test('H25 gives both versions back, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(edits, fc.tuple(anyText, anyText)), ([before, after]) => {
        const pieces = textDifference(before, after)
        expect(joined(pieces, 'same', 'removed')).toBe(before)
        expect(joined(pieces, 'same', 'added')).toBe(after)
      }),
    )
  })

  test('H25 finds the words that changed and leaves the others', () => {
    expect(textDifference('We start in four schools.', 'We start in six schools, soon.')).toEqual([
      { kind: 'same', text: 'We start in ' },
      { kind: 'removed', text: 'four' },
      { kind: 'added', text: 'six' },
      { kind: 'same', text: ' schools' },
      { kind: 'added', text: ', soon' },
      { kind: 'same', text: '.' },
    ])
    expect(textDifference('same', 'same')).toEqual([{ kind: 'same', text: 'same' }])
  })

  test('H25 reads words that were replaced one after the other as one replacement', () => {
    expect(textDifference('the old first plan stands', 'the new second plan stands')).toEqual([
      { kind: 'same', text: 'the ' },
      { kind: 'removed', text: 'old first' },
      { kind: 'added', text: 'new second' },
      { kind: 'same', text: ' plan stands' },
    ])
  })

  test('H25 two long texts with nothing in common are one replacement, and that quickly', () => {
    const long = (word: string) => Array.from({ length: 1500 }, (_, index) => `${word}${index}`).join(' ')
    const pieces = textDifference(long('a'), long('b'))
    expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added'])
    expect(sharedPart(pieces)).toBe(0)
  })

  test('H25 tells how much two texts share', () => {
    expect(sharedPart(textDifference('one two', 'one two'))).toBe(1)
    expect(sharedPart(textDifference('aaaa bbbb', 'aaaa cccc'))).toBe(0.5)
    expect(sharedPart(textDifference('', ''))).toBe(1)
  })
})

describe('a change within its surroundings', () => {
  test('H25 leaves out what is far from every change, and never within a word', () => {
    const long = 'All schools follow one path. '.repeat(40)
    const pieces = excerptOf(textDifference(`${long}four ${long}`, `${long}six ${long}`), 40)
    expect(pieces.map(({ kind }) => kind)).toEqual(['gap', 'same', 'removed', 'added', 'same', 'gap'])
    expect(pieces[1]).toEqual({ kind: 'same', text: ' one path. All schools follow one path. ' })
  })

  test('H25 keeps a short text whole', () => {
    expect(excerptOf(textDifference('We start in four schools.', 'We start in six schools.'))).toHaveLength(4)
  })
})
