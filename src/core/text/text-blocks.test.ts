import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TextBlock, textBlocks } from './text-blocks'

/** Blocks as short texts: paragraphs as they are, lists as arrays that begin with `•` or their first number. */
type Short = string | (string | Short[])[]

function short(blocks: readonly TextBlock[]): Short[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : [block.ordered ? `${block.start}.` : '•', ...block.items.map(short)],
  )
}

const read = (text: string) => short(textBlocks(text))

function texts(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : block.items.flatMap(texts)))
}

function depth(blocks: readonly TextBlock[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => (block.kind === 'paragraph' ? 0 : 1 + Math.max(...block.items.map(depth)))),
  )
}

describe('a text as paragraphs and lists', () => {
  it('has a paragraph for each line, whatever ends it; blank lines only part them', () => {
    expect(read('One.\n\n  \nTwo.\r\nThree.\u2028Four.')).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
    expect(read('  \n ')).toEqual([])
  })

  it('knows items by the marks that people type and that Word pastes', () => {
    expect(read('- a\n• b\n* c\n– d\n•\te\n-\u00a0f')).toEqual([['•', ['a'], ['b'], ['c'], ['d'], ['e'], ['f']]])
    expect(read('1. a\n2) b')).toEqual([['1.', ['a'], ['b']]])
    expect(read('- a\n\n- b')).toEqual([['•', ['a'], ['b']]])
  })

  it('nests by two spaces or a tab, three levels deep', () => {
    expect(read('- a\n  - b\n\t\t- c\n      - d\n- e')).toEqual([
      ['•', ['a', ['•', ['b', ['•', ['c'], ['d']]]]], ['e']],
    ])
    expect(read('1. a\n   - b\n2. c')).toEqual([['1.', ['a', ['•', ['b']]], ['c']]])
    expect(read('    - a\n  - b\n    - c')).toEqual([['•', ['a'], ['b', ['•', ['c']]]]])
  })

  it('leaves prose alone: a lone mark, a number within a sentence, a year, a minus', () => {
    for (const text of [
      'We should wait.\n– Chief of schools',
      'Read\n- x\nand go on.',
      'See 1. and 2. above',
      '2026. A year',
      '-5\n-6',
      '3.5 points',
    ]) {
      expect(read(text)).toEqual(text.split('\n'))
    }
  })

  it('keeps numbers that do not count up as they were typed, and begins where the first one does', () => {
    expect(read('1. a\n2. b\n4. c')).toEqual([['1.', ['a'], ['b']], '4. c'])
    expect(read('1. a\n1. b')).toEqual(['1. a', '1. b'])
    expect(read('3. a\n4. b')).toEqual([['3.', ['a'], ['b']]])
    expect(read('1. a\nWhy.\n2. b\nWhy.')).toEqual(['1. a', 'Why.', '2. b', 'Why.'])
  })

  it('keeps an indented line with its item, and ends a list with one that is not', () => {
    expect(read('- a\n  more of a\n- b\nAfter.')).toEqual([['•', ['a', 'more of a'], ['b']], 'After.'])
  })

  it('loses nothing but marks and white space, and never nests deeper than three', () => {
    const mark = fc.constantFrom('', '', '- ', '• ', '* ', '– ', '1. ', '2. ', '3) ', '10. ', '-', '1.')
    const indent = fc.constantFrom('', '', ' ', '  ', '    ', '\t', '\t\t\t\t', '        ')
    const line = fc.tuple(indent, mark, fc.string({ unit: 'binary', maxLength: 6 })).map((parts) => parts.join(''))
    const text = fc.oneof(
      fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (value) => {
        const blocks = textBlocks(value)
        const found = texts(blocks)
        const typed = value
          .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
          .map((one) => one.trim())
          .filter((one) => one !== '')
        expect(found).toHaveLength(typed.length)
        for (const [index, one] of found.entries()) {
          const rest = typed[index]?.replace(/^([-•*–]|\d{1,3}[.)])\s+/, '')
          expect([typed[index], rest]).toContain(one)
        }
        expect(depth(blocks)).toBeLessThanOrEqual(3)
      }),
      { numRuns: 500 },
    )
  })
})
