import { type TextBlock, textBlocks } from '../text'
import type { Block, ListBlock, Paragraph, Passage, Run } from './blocks'
import { text } from './runs'

type Part = Passage['paragraphs'][number]

export function isList(part: Part): part is ListBlock {
  return 'kind' in part
}

function partOf(block: TextBlock): Part {
  if (block.kind === 'paragraph') return [text(block.text)]
  const { kind, ordered, start } = block
  const items = block.items.map((item): Passage => ({ paragraphs: item.map(partOf) }))
  return { kind, ordered, ...(start === 1 ? {} : { start }), items }
}

/** A text as its paragraphs and lists. */
export function partsOf(value: string): Part[] {
  return textBlocks(value).map(partOf)
}

/** The parts with each run changed, those in lists too. */
export function mapRuns(parts: readonly Part[], change: (run: Run) => Run): Part[] {
  return parts.map((part) =>
    isList(part)
      ? { ...part, items: part.items.map((item) => ({ ...item, paragraphs: mapRuns(item.paragraphs, change) })) }
      : part.map(change),
  )
}

/** The parts after a lead: on its line, or below it where they begin with a list. */
export function ledBy(lead: Paragraph, parts: readonly Part[]): Part[] {
  const [first, ...more] = parts
  return first === undefined || isList(first) ? [lead, ...parts] : [[...lead, ...first], ...more]
}

/** The parts with something said after them: on their last line, or below it where they end with a list. */
export function followedBy(parts: readonly Part[], end: Paragraph): Part[] {
  const last = parts.at(-1)
  if (end.length === 0) return [...parts]
  return last === undefined || isList(last) ? [...parts, end] : [...parts.slice(0, -1), [...last, ...end]]
}

/** Every paragraph of the parts in the order in which they are read, those in lists too. */
export function everyParagraph(parts: readonly Part[]): Paragraph[] {
  return parts.flatMap((part) =>
    isList(part) ? part.items.flatMap(({ paragraphs }) => everyParagraph(paragraphs)) : [part],
  )
}

/** The values of the plan and other texts that stand in a block, in the order in which they are read. */
export function passagesOf(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ paragraphs: [block.runs], ...(block.field === undefined ? {} : { field: block.field }) }]
    case 'list':
      return block.items
    case 'definitions':
      return block.rows
    case 'table':
      return block.rows.flatMap(({ cells }) => cells)
    case 'figure':
      return block.table === null ? [] : passagesOf(block.table)
    case 'heading':
    case 'note':
    case 'pageBreak':
    case 'contents':
    case 'sources':
      return []
  }
}
