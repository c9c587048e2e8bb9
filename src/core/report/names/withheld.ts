import { fieldSpec } from '../../plan'
import type { Block, Passage, TableBlock } from '../blocks'
import { everyParagraph, isList } from '../passages'
import { plainText } from '../runs'
import { requiredSpec } from '../values'
import { WITHHELD } from './redact'

type Part = Passage['paragraphs'][number]

function isWithheld(part: Part): boolean {
  return !isList(part) && plainText(part).trim() === WITHHELD
}

/** Without the lines that say nothing but that somebody is not named, where the passage says anything else. */
function settled<Holder extends Passage>(passage: Holder): Holder {
  const said = passage.paragraphs.filter((part) => !isWithheld(part))
  return said.length === 0 || said.length === passage.paragraphs.length ? passage : { ...passage, paragraphs: said }
}

/** Whether the cell tells nothing because names stay away, or has nothing to tell. */
function tellsNothing({ paragraphs }: Passage): boolean {
  return everyParagraph(paragraphs).every((runs) => ['', WITHHELD].includes(plainText(runs).trim()))
}

/** What heads a column that said who and something else: the name of the one field that is left, else its first words. */
function headerWithout(header: string, cells: readonly Passage[]): string {
  const left = cells.flatMap(({ paragraphs }) => everyParagraph(paragraphs.filter((part) => !isWithheld(part))).flat())
  const labels = new Set(
    left.map((run) =>
      'field' in run && run.field !== undefined && fieldSpec(run.field) ? requiredSpec(run.field).label : '',
    ),
  )
  const [label = ''] = labels
  return labels.size === 1 && label !== '' ? label : (header.split(', ')[0] ?? header)
}

function withoutEmptyColumns(table: TableBlock): TableBlock {
  const kept = table.columns.map(
    (_column, at) =>
      !table.rows.every(({ cells }) => cells[at] !== undefined && tellsNothing(cells[at])) ||
      !table.rows.some(({ cells }) => cells[at]?.paragraphs.some(isWithheld)),
  )
  const columns = table.columns.map((column, at) => {
    const cells = table.rows.flatMap((row) => row.cells[at] ?? [])
    return cells.some(({ paragraphs }) => paragraphs.some(isWithheld))
      ? { ...column, header: headerWithout(column.header, cells) }
      : column
  })
  return {
    ...table,
    columns: columns.filter((_column, at) => kept[at]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(settled).filter((_cell, at) => kept[at]) })),
    rowHeaders: table.rowHeaders && kept[0] === true,
  }
}

/** The blocks of a document that names nobody, without the columns, rows and lines that would be nothing but dashes. */
export function withoutDashes(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'table':
        return [withoutEmptyColumns(block)]
      case 'figure':
        return [{ ...block, table: block.table && withoutEmptyColumns(block.table) }]
      case 'definitions': {
        const rows = block.rows.map(settled).filter((row) => !row.paragraphs.every(isWithheld))
        return rows.length === 0 ? [] : [{ ...block, rows }]
      }
      case 'list':
        return [{ ...block, items: block.items.map(settled) }]
      default:
        return [block]
    }
  })
}
