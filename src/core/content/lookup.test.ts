import { describe, expect, test } from 'vitest'
import { bundledContent as content } from './bundled'
import { numberSources, pointWord, sideOf, sourceById, tensionById } from './lookup'

describe('C8 finding content', () => {
  test('C8 every id finds its own', () => {
    for (const tension of content.tensions) expect(tensionById(content, tension.id)).toBe(tension)
    for (const source of content.sources) expect(sourceById(content, source.id)).toBe(source)
  })

  test('C8 an unknown id is named in the error', () => {
    expect(() => tensionById(content, 'nowhere')).toThrow('tension nowhere')
    expect(() => sourceById(content, 'ours')).toThrow('source ours')
  })

  test('C8 sides: 1 to 4 a, 5 the middle, 6 to 9 b', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(sideOf).join(' ')).toBe('a a a a middle b b b b')
    for (const position of [0, 10, 4.5, Number.NaN]) expect(() => sideOf(position)).toThrow(RangeError)
  })

  test('C8 each point has its word', () => {
    for (const tension of content.tensions) {
      expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((point) => pointWord(tension, point))).toEqual(tension.points.words)
      expect(() => pointWord(tension, 0)).toThrow(RangeError)
    }
  })

  test('C8 sources are numbered in order of appearance, ours is not', () => {
    const numbers = numberSources([{ sources: ['S002', 'ours'] }, { sources: ['S001', 'S002'] }, { sources: ['ours'] }])
    expect([...numbers]).toEqual([
      ['S002', 1],
      ['S001', 2],
    ])
  })
})
