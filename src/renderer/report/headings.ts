import type { Block, HeadingBlock } from '../../core/report'

/** Ids of the document stand beside the app's own, so they get a mark of their own. */
export function anchor(id: string): string {
  return `document-${id}`
}

export function headingsOf(blocks: readonly Block[]): HeadingBlock[] {
  return blocks.filter((block): block is HeadingBlock => block.kind === 'heading')
}

export function headingText({ number, text }: HeadingBlock): string {
  return number === null ? text : `${number}  ${text}`
}

function firstField(block: Block): string | undefined {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.field
    case 'list':
      return block.field ?? block.items.find(({ field }) => field !== undefined)?.field
    case 'definitions':
      return block.rows.find(({ field }) => field !== undefined)?.field
    case 'table':
      return block.field ?? block.rows.flatMap(({ cells }) => cells).find(({ field }) => field !== undefined)?.field
    case 'figure':
      return block.table === null ? undefined : firstField(block.table)
    case 'note':
    case 'pageBreak':
    case 'contents':
    case 'sources':
      return undefined
  }
}

/** For each heading the field to which its Edit button leads: its own, or the first that stands below it. */
export function editTargets(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  let heading: string | null = null
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.id
    const field = firstField(block)
    if (heading !== null && field !== undefined && !targets.has(heading)) targets.set(heading, field)
  }
  return targets
}

/** The blocks that stand on pages which lie on their side. */
export function lyingBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  let lying = false
  return new Set(
    blocks.filter((block) => {
      if (block.kind === 'pageBreak') lying = block.orientation === 'landscape'
      return lying
    }),
  )
}

/** So many blocks are drawn together where pages are not known. */
const LONGEST_STRETCH = 24

/** The blocks in stretches, each of which can be laid out when it comes into sight: by section, and long ones in parts. */
export function stretchesOf(blocks: readonly Block[]): { block: Block; index: number }[][] {
  const found: { block: Block; index: number }[][] = []
  for (const [index, block] of blocks.entries()) {
    const last = found.at(-1)
    const begins = (block.kind === 'heading' && block.level === 1) || block.kind === 'pageBreak'
    // A heading stays with what it heads, so a long section is parted at its headings.
    const parts = last !== undefined && last.length >= LONGEST_STRETCH && block.kind === 'heading'
    if (!last || begins || parts) found.push([{ block, index }])
    else last.push({ block, index })
  }
  return found
}
