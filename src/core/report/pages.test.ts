import { describe, expect, it } from 'vitest'
import { reportOf, textsOf } from '../../../tests/support/reports'
import { bundledContent } from '../content'
import { buildSample } from '../sample'
import type { Block, TableBlock } from './blocks'
import { type PageStart, pagesOf } from './pages'

const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', runs: [{ kind: 'text', text }] })
const cell = (text: string) => ({ paragraphs: [[{ kind: 'text', text } as const]] })
const table = (rows: number): TableBlock => ({
  kind: 'table',
  caption: 'Goals',
  number: 1,
  columns: [{ header: 'Goal', width: 1 }],
  rows: Array.from({ length: rows }, (_, at) => ({ cells: [cell(`row ${at}`)] })),
  rowHeaders: true,
})
const start = (page: number, block: number, part = 0): PageStart => ({ page, block, part, landscape: false })
const told = (blocks: readonly Block[], starts: readonly PageStart[]) =>
  pagesOf(blocks, starts).map((page) => textsOf({ blocks: page.blocks.map(({ block }) => block) }))

describe('the pages of a document', () => {
  it('X58 know where the document itself breaks, and show no break', () => {
    const breaks: Block = { kind: 'pageBreak', orientation: 'portrait' }
    const blocks = [breaks, paragraph('first'), breaks, paragraph('second'), paragraph('third')]
    const pages = pagesOf(blocks, [start(1, 1), start(2, 3), start(3, 4)])
    expect(pages.map((page) => [page.breaks, page.blocks.map(({ block }) => block.kind)])).toEqual([
      [false, ['paragraph']],
      [true, ['paragraph']],
      [false, ['paragraph']],
    ])
  })

  it('X58 begin where they are said to begin, within a table, a list and definitions too', () => {
    const list: Block = { kind: 'list', ordered: true, items: ['a', 'b', 'c'].map(cell) }
    const definitions: Block = { kind: 'definitions', rows: ['x', 'y'].map((name) => ({ label: [], ...cell(name) })) }
    const blocks = [paragraph('first'), table(3), list, definitions]
    const starts = [start(1, 0), start(2, 1, 2), start(3, 2, 1), start(4, 3, 1)]
    expect(told(blocks, starts).map((texts) => texts.filter(Boolean))).toEqual([
      ['first', 'row 0', 'row 1'],
      ['row 2', 'a'],
      ['b', 'c', 'x'],
      ['y'],
    ])
    const [, second, third] = pagesOf(blocks, starts)
    expect(second?.blocks[0]?.block).toMatchObject({ caption: '', number: null })
    expect(third?.blocks[0]).toMatchObject({ index: 2, block: { start: 2 } })
  })

  it('X58 a figure is cut before its table and between its rows', () => {
    const figure: Block = {
      kind: 'figure',
      caption: 'Seven',
      number: 1,
      alternative: '',
      drawing: { width: 1, height: 1, marks: [], title: '', description: '' },
      table: table(3),
    }
    const kinds = (starts: PageStart[]) =>
      pagesOf([figure], starts).map(({ blocks }) => blocks.map(({ block }) => block.kind))
    expect(kinds([start(1, 0), start(2, 0, 1)])).toEqual([['figure'], ['table']])
    expect(told([figure], [start(1, 0), start(2, 0, 2)])).toEqual([['row 0'], ['row 1', 'row 2']])
  })

  it('X58 nothing is lost and nothing stands twice, wherever the pages begin', () => {
    const { blocks } = reportOf(buildSample(bundledContent))
    const whole = textsOf({ blocks })
    for (const step of [1, 3, 7]) {
      const starts = blocks.flatMap((block, at) => {
        if (at % step !== 0) return []
        const rows = block.kind === 'table' || block.kind === 'definitions' ? block.rows.length : 0
        return [start(at * 2 + 1, at), ...(rows > 2 ? [start(at * 2 + 2, at, 2)] : [])]
      })
      expect(told(blocks, starts).flat()).toEqual(whole)
    }
    expect(told(blocks, [start(1, 0)]).flat()).toEqual(whole)
    expect(pagesOf(blocks, [])).toEqual([])
  })
})
