import { bundledContent } from '../../src/core/content'
import type { Plan } from '../../src/core/plan'
import {
  type Block,
  buildReport,
  everyParagraph,
  type Passage,
  plainText,
  type ReportDoc,
  type Run,
} from '../../src/core/report'

export function reportOf(plan: Plan): ReportDoc {
  return buildReport(plan, bundledContent, { kind: 'strategy', today: '2026-11-22' })
}

/** Everything that stands in a block, labels and notes too. */
export function passagesIn(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [{ paragraphs: [block.runs] }]
    case 'list':
      return block.items
    case 'definitions':
      return block.rows.flatMap((row) => [{ paragraphs: [row.label] }, row])
    case 'table':
      return block.rows.flatMap(({ cells }) => cells)
    case 'figure':
      return block.table === null ? [] : passagesIn(block.table)
    case 'sources':
      return block.items.map(({ runs }) => ({ paragraphs: [runs] }))
    case 'heading':
    case 'pageBreak':
    case 'contents':
      return []
  }
}

export function runsOf({ blocks }: Pick<ReportDoc, 'blocks'>): Run[] {
  return blocks.flatMap(passagesIn).flatMap(({ paragraphs }) => everyParagraph(paragraphs).flat())
}

/** Each paragraph of the document as bare text, items of lists and cells of tables among them. */
export function textsOf({ blocks }: Pick<ReportDoc, 'blocks'>): string[] {
  return blocks.flatMap(passagesIn).flatMap(({ paragraphs }) => everyParagraph(paragraphs).map(plainText))
}

/** What stands under a heading, up to the next one of the same level or above. */
export function under({ blocks }: ReportDoc, id: string): string[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  const rest = blocks.slice(from + 1)
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level < 3)
  return textsOf({ blocks: rest.slice(0, to < 0 ? undefined : to) })
}
