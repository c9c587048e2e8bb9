import type { Block, Paragraph, Passage, Run, TableBlock } from './blocks'
import { mapRuns } from './passages'
import { WORDS } from './words'

type Change = (run: Run) => Run

function inPassage<Holder extends Pick<Passage, 'paragraphs'>>(holder: Holder, change: Change): Holder {
  return { ...holder, paragraphs: mapRuns(holder.paragraphs, change) }
}

function inTable(table: TableBlock, change: Change): TableBlock {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => inPassage(cell, change)) })),
  }
}

function inParagraph(runs: Paragraph, change: Change): Paragraph {
  return runs.map(change)
}

/** The block with each of its runs changed, in the order in which they are read. */
function mapBlockRuns(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return { ...block, runs: inParagraph(block.runs, change) }
    case 'list':
      return { ...block, items: block.items.map((item) => inPassage(item, change)) }
    case 'definitions':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...inPassage(row, change), label: inParagraph(row.label, change) })),
      }
    case 'table':
      return inTable(block, change)
    case 'figure':
      return { ...block, table: block.table && inTable(block.table, change) }
    case 'sources':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: inParagraph(item.runs, change) })) }
    case 'heading':
    case 'pageBreak':
    case 'contents':
      return block
  }
}

function isLetter(number: string | null): boolean {
  return number !== null && /^[A-Z]$/.test(number)
}

/** What each numbered thing is called: "Section 2", "Appendix C", "Table 3". */
function names(blocks: readonly Block[]): Map<string, string> {
  const { table, figure, section, appendix } = WORDS.writer
  const found = new Map<string, string>()
  const add = (id: string | undefined, word: string, number: string | number | null) => {
    if (id !== undefined && number !== null) found.set(id, `${word}\u00A0${number}`)
  }
  for (const block of blocks) {
    if (block.kind === 'heading') add(block.id, isLetter(block.number) ? appendix : section, block.number)
    if (block.kind === 'table') add(block.id, table, block.number)
    if (block.kind === 'figure') {
      add(block.id, figure, block.number)
      add(block.table?.id, table, block.table?.number ?? null)
    }
  }
  return found
}

/**
 * Fills in what references name. Throws where one names nothing: a document must not say "see" and then nothing.
 */
export function settleReferences(blocks: readonly Block[]): Block[] {
  const found = names(blocks)
  return blocks.map((block) =>
    mapBlockRuns(block, (run) => {
      if (run.kind !== 'reference') return run
      const text = found.get(run.target)
      if (text === undefined) throw new Error(`a reference leads to ${run.target}, which has no number`)
      return { ...run, text }
    }),
  )
}

/**
 * Numbers the sources in the order in which the document first names them, so that the notes at the foot of Word's
 * pages, which Word counts itself, bear the same numbers as the list. What has no number of its own keeps its mark.
 */
export function numberSources(blocks: readonly Block[]): Block[] {
  const numbers = new Map<string, string>()
  const numbered = blocks.map((block) =>
    mapBlockRuns(block, (run) => {
      if (run.kind !== 'source' || !/^\d+$/.test(run.mark)) return run
      const mark = numbers.get(run.target) ?? String(numbers.size + 1)
      numbers.set(run.target, mark)
      return { ...run, mark }
    }),
  )
  return numbered.map((block) => {
    if (block.kind !== 'sources') return block
    const items = block.items.map((item) => ({ ...item, mark: numbers.get(item.id) ?? item.mark }))
    const rank = ({ mark }: { mark: string }) => (/^\d+$/.test(mark) ? Number(mark) : Number.POSITIVE_INFINITY)
    return {
      ...block,
      items: items.sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0)),
    }
  })
}
