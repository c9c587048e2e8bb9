import { describe, expect, test } from 'vitest'
import type { Block, Run } from './blocks'
import { heading, numberBlocks, plainHeading } from './headings'
import { table } from './parts'
import { numberSources } from './references'
import { plainText, reference, text } from './runs'

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', role: 'body', runs })
const source = (mark: string, target: string): Run => ({ kind: 'source', mark, target })

describe('references', () => {
  test('X49 name sections and tables by the numbers that they get', () => {
    const blocks = numberBlocks([
      paragraph(reference('second'), text(' and '), reference('goals')),
      heading(1, 'One', 'first'),
      heading(1, 'Two', 'second'),
      table('Unnamed', [], []),
      { ...table('Goals', [], []), id: 'goals' },
    ])
    const [first] = blocks
    expect(first?.kind === 'paragraph' && plainText(first.runs)).toBe('Section\u00A02 and Table\u00A02')
  })

  test('X49 one that leads nowhere, or to what has no number, is a mistake of ours', () => {
    expect(() => numberBlocks([paragraph(reference('nowhere'))])).toThrow(/nowhere/)
    expect(() => numberBlocks([paragraph(reference('end')), plainHeading(1, 'End', 'end')])).toThrow(/end/)
  })

  test('X49 sources are numbered as they are read, and listed so; marks that are no numbers stay', () => {
    const [first, second, list] = numberSources([
      paragraph(source('T', 'own'), source('2', 'b')),
      paragraph(source('1', 'a'), source('2', 'b')),
      {
        kind: 'sources',
        items: [
          { id: 'a', mark: '1', runs: [text('A')] },
          { id: 'b', mark: '2', runs: [text('B')] },
          { id: 'own', mark: 'T', runs: [text('Own')] },
        ],
      },
    ])
    const marks = (block: Block | undefined) =>
      block?.kind === 'paragraph' ? block.runs.map((run) => (run.kind === 'source' ? run.mark : '')) : []
    expect(marks(first)).toEqual(['T', '1'])
    expect(marks(second)).toEqual(['2', '1'])
    expect(list?.kind === 'sources' && list.items.map(({ id, mark }) => `${mark} ${id}`)).toEqual([
      '1 b',
      '2 a',
      'T own',
    ])
  })
})
