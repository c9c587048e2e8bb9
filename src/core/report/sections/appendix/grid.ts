import { type GridCell, gridCells } from '../../../analysis/grid'
import { standingWords } from '../../../analysis/grid-words'
import { gridColumns } from '../../../plan/grid'
import type { Block, Passage, TableRow } from '../../blocks'
import { passage, type ReportContext } from '../../context'
import { appendixHeading } from '../../headings'
import { dense, table } from '../../parts'
import { ledBy } from '../../passages'
import { empty, strong, text } from '../../runs'
import { requiredSpec } from '../../values'
import { WORDS } from '../../words'
import { strainsTable } from './strains'

const words = WORDS.appendix

function cellOf(context: ReportContext, { id, fit }: GridCell): Passage {
  const standing = standingWords(fit.standing)
  const note = fit.note.trim() === '' ? [] : passage(context, `fits/${id}/note`).paragraphs
  if (fit.standing !== null) {
    return { paragraphs: note.length === 0 ? [[strong(standing)]] : ledBy([strong(`${standing}. `)], note) }
  }
  return { paragraphs: [context.adopted ? [] : [empty(standing)], ...note] }
}

/** A part stands below its whole, by its own name alone. */
function nameOf(cell: GridCell | undefined): Passage {
  if (!cell) return { paragraphs: [] }
  const { part, tension } = cell.row
  return {
    paragraphs: [
      [part ? text(part.name.trim() || requiredSpec('tensions/*/parts/*/name').empty) : strong(tension.title)],
    ],
  }
}

/** Every decision against what must fit it; nothing while nothing is said. */
function gridTable(context: ReportContext): Block[] {
  const cells = gridCells(context.plan, context.content)
  if (cells.every(({ fit }) => fit.standing === null && fit.note.trim() === '')) return []
  const columns = gridColumns(context.content)
  const rows = Array.from({ length: cells.length / columns.length }, (_, index): TableRow => {
    const inRow = cells.slice(index * columns.length, (index + 1) * columns.length)
    return { cells: [nameOf(inRow[0]), ...inRow.map((cell) => cellOf(context, cell))] }
  })
  const headers = [
    { header: words.gridDecision, width: 13 },
    ...columns.map(({ name }) => ({ header: name, width: 12 })),
  ]
  return [dense(table(words.gridCaption, headers, rows, { field: 'fits' }))]
}

/** What decisions strain, with what is done about it, then the whole grid on a page that lies across. */
export function grid(context: ReportContext): Block[] {
  const strained = strainsTable(context)
  const whole = gridTable(context)
  if (strained.length + whole.length === 0) return []
  const title = appendixHeading(words.grid, 'grid')
  const across: Block = { kind: 'pageBreak', orientation: 'landscape' }
  const end: Block = { kind: 'pageBreak', orientation: 'portrait' }
  if (whole.length === 0) return [title, ...strained]
  return strained.length === 0 ? [across, title, ...whole, end] : [title, ...strained, across, ...whole, end]
}
