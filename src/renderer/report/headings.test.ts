import { describe, expect, it } from 'vitest'
import type { Block, HeadingBlock } from '../../core/report'
import { editTargets, headingsOf, headingText, lyingBlocks, stretchesOf } from './headings'

const heading = (id: string, level: 1 | 2 | 3, field?: string): HeadingBlock => ({
  kind: 'heading',
  level,
  id,
  text: id,
  number: null,
  ...(field === undefined ? {} : { field }),
})

const paragraph = (field?: string): Block => ({
  kind: 'paragraph',
  role: 'body',
  runs: [],
  ...(field === undefined ? {} : { field }),
})

describe('the headings of the document', () => {
  it('are found in their order, with their number where they have one', () => {
    const first: HeadingBlock = { ...heading('memo', 1), number: '1' }
    expect(headingsOf([paragraph('title'), first, paragraph(), heading('sources', 2)]).map(headingText)).toEqual([
      '1  memo',
      'sources',
    ])
  })

  it('lead to their own field, or to the first below them', () => {
    const blocks: Block[] = [
      paragraph('title'),
      heading('own', 1, 'ask/decision'),
      paragraph('ask/mainRisk'),
      heading('below', 2),
      paragraph(),
      { kind: 'definitions', rows: [{ label: [], paragraphs: [], field: 'ask/audience' }] },
      paragraph('ask/costSource'),
      heading('nothing', 2),
      { kind: 'note', runs: [] },
    ]
    expect([...editTargets(blocks)]).toEqual([
      ['own', 'ask/decision'],
      ['below', 'ask/audience'],
    ])
  })
})

describe('what stands on a page on its side', () => {
  it('is what follows such a page break, up to the next one', () => {
    const [before, lying, after] = [paragraph('title'), paragraph('ask/decision'), paragraph('ask/mainRisk')] as const
    const found = lyingBlocks([
      before,
      { kind: 'pageBreak', orientation: 'landscape' },
      lying,
      { kind: 'pageBreak', orientation: 'portrait' },
      after,
    ])
    expect([before, lying, after].map((block) => found.has(block))).toEqual([false, true, false])
  })
})

describe('what is laid out together', () => {
  it('is a section, or a part of a long one, and nothing is lost', () => {
    const long = Array.from({ length: 60 }, (_, at) => (at % 10 === 0 ? heading(`h${at}`, 2) : paragraph()))
    const blocks = [paragraph(), heading('one', 1), paragraph(), heading('two', 1), ...long]
    const found = stretchesOf(blocks)
    expect(found.flat().map(({ block }) => block)).toEqual(blocks)
    expect(found.flat().map(({ index }) => index)).toEqual(blocks.map((_block, at) => at))
    expect(found.length).toBeGreaterThan(3)
    for (const stretch of found.slice(1)) expect(stretch[0]?.block.kind).toBe('heading')
    for (const stretch of found) expect(stretch.length).toBeLessThan(40)
  })
})
