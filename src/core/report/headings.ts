import type { Block, HeadingBlock, TableBlock } from './blocks'
import { settleReferences } from './references'

const LETTER = 'A'

/** A heading that gets its number when the whole document is put together. */
export function heading(level: 1 | 2 | 3, text: string, id: string, field?: string): HeadingBlock {
  return { kind: 'heading', level, text, id, number: '', ...(field === undefined ? {} : { field }) }
}

/** A heading without a number, as in the appendix. */
export function plainHeading(level: 1 | 2 | 3, text: string, id: string): HeadingBlock {
  return { kind: 'heading', level, text, id, number: null }
}

/** The main heading of a part of the appendix, which gets a letter: "C". */
export function appendixHeading(text: string, id: string): HeadingBlock {
  return { kind: 'heading', level: 2, text, id, number: LETTER }
}

/** Gives headings their numbers ("4.1") and letters, and tables and figures theirs, in the order in which they stand. */
export function numberBlocks(blocks: readonly Block[]): Block[] {
  const headings = [0, 0, 0]
  let tables = 0
  let figures = 0
  let letters = 0
  const numberedHeading = (block: HeadingBlock): HeadingBlock => {
    if (block.number === null) return block
    if (block.number === LETTER) {
      letters += 1
      return { ...block, number: String.fromCharCode(LETTER.charCodeAt(0) + letters - 1) }
    }
    headings[block.level - 1] = (headings[block.level - 1] ?? 0) + 1
    headings.fill(0, block.level)
    return { ...block, number: headings.slice(0, block.level).join('.') }
  }
  const numberedTable = (block: TableBlock): TableBlock => {
    if (block.number === null) return block
    tables += 1
    return { ...block, number: tables }
  }
  const numbered = blocks.map((block): Block => {
    if (block.kind === 'heading') return numberedHeading(block)
    if (block.kind === 'table') return numberedTable(block)
    if (block.kind !== 'figure') return block
    figures += 1
    return { ...block, number: figures, table: block.table && numberedTable(block.table) }
  })
  return settleReferences(numbered)
}
