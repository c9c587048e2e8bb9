import type { Block, DefinitionsBlock, FigureBlock, ListBlock, SourcesBlock, TableBlock } from './blocks'

/**
 * Where a page begins: at a part of a block. The parts of a list, of definitions, of a table and of the sources are their
 * items and rows; those of a figure are the picture, then the rows of its table; any other block has one.
 */
export interface PageStart {
  /** The page's number. One on which nothing begins has none in the list, so that numbers may be left out. */
  page: number
  block: number
  part: number
  landscape: boolean
}

/** One page of a document with what begins on it. */
export interface ReportPage {
  number: number
  landscape: boolean
  /** Whether the document breaks before it, and not only because the page before is full. */
  breaks: boolean
  /** `index`: which block of the document it is, or is a part of. */
  blocks: readonly { block: Block; index: number }[]
}

type Parted = ListBlock | DefinitionsBlock | TableBlock | FigureBlock | SourcesBlock

function isParted(block: Block): block is Parted {
  return ['list', 'definitions', 'table', 'figure', 'sources'].includes(block.kind)
}

function countOf(block: Block): number {
  switch (block.kind) {
    case 'list':
    case 'sources':
      return block.items.length
    case 'definitions':
    case 'table':
      return block.rows.length
    case 'figure':
      return 1 + (block.table?.rows.length ?? 0)
    default:
      return 1
  }
}

function slicedTable(table: TableBlock, from: number, to: number): TableBlock {
  // Its header stands again; its caption stood before.
  return { ...table, rows: table.rows.slice(from, to), ...(from > 0 ? { caption: '', number: null } : {}) }
}

/** The parts of a block from one to before another; null where there are none. */
function sliced(block: Block, from: number, to: number): Block | null {
  if (from >= to) return null
  if (!isParted(block) || (from === 0 && to >= countOf(block))) return from === 0 ? block : null
  switch (block.kind) {
    case 'list':
      return {
        ...block,
        items: block.items.slice(from, to),
        ...(block.ordered ? { start: (block.start ?? 1) + from } : {}),
      }
    case 'sources':
      return { ...block, items: block.items.slice(from, to) }
    case 'definitions':
      return { ...block, rows: block.rows.slice(from, to) }
    case 'table':
      return slicedTable(block, from, to)
    case 'figure': {
      const table = block.table && to > 1 ? slicedTable(block.table, Math.max(0, from - 1), to - 1) : null
      return from === 0 ? { ...block, table } : table
    }
  }
}

/** The blocks of a document cut where its pages begin. What is not cut anywhere is on one page with its whole text. */
export function pagesOf(blocks: readonly Block[], starts: readonly PageStart[]): ReportPage[] {
  return starts.map(({ page, landscape, ...from }, at): ReportPage => {
    const to = starts[at + 1] ?? { block: blocks.length, part: 0 }
    // What stands before the first page that is known belongs to it.
    const first = at === 0 ? { block: 0, part: 0 } : from
    const own = blocks.slice(first.block, to.part === 0 ? to.block : to.block + 1).flatMap((block, offset) => {
      const index = first.block + offset
      const part = sliced(
        block,
        index === first.block ? first.part : 0,
        index === to.block ? to.part : Number.POSITIVE_INFINITY,
      )
      return part === null || part.kind === 'pageBreak' ? [] : [{ block: part, index }]
    })
    const breaks = at > 0 && from.part === 0 && blocks[from.block - 1]?.kind === 'pageBreak'
    return { number: page, landscape, breaks, blocks: own }
  })
}
