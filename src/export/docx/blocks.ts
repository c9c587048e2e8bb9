import { PageBreak, Paragraph, type Table, type TableOfContents } from 'docx'
import type { Block } from '../../core/report'
import { writeDefinitions } from './definitions'
import { writeFigure } from './figure'
import { writeList } from './lists'
import { writeTable } from './table'
import type { Target } from './target'
import { type Placement, writeContents, writeHeading, writeNote, writeParagraph, writeSources } from './text-blocks'

export type Written = Paragraph | Table | TableOfContents

/** What does not carry a page break of its own gets a small paragraph that does. */
function broken(written: Written[], { pageBreakBefore }: Placement): Written[] {
  return pageBreakBefore ? [new Paragraph({ style: 'TableEnd', children: [new PageBreak()] }), ...written] : written
}

/** A block as paragraphs and tables of Word. A page break has been read by the section around it. */
export function writeBlock(
  block: Exclude<Block, { kind: 'pageBreak' }>,
  target: Target,
  placement: Placement,
): Written[] {
  switch (block.kind) {
    case 'heading':
      return writeHeading(block, target, placement)
    case 'paragraph':
      return writeParagraph(block, target, placement)
    case 'contents':
      return writeContents(block, target, placement)
    case 'list':
      return broken(writeList(block, target, { place: 'body', style: 'ListParagraph' }), placement)
    case 'definitions':
      return broken(writeDefinitions(block, target), placement)
    case 'table':
      return broken(writeTable(block, target), placement)
    case 'figure':
      return broken(writeFigure(block, target), placement)
    case 'note':
      return broken(writeNote(block, target), placement)
    case 'sources':
      return broken(writeSources(block, target), placement)
  }
}
