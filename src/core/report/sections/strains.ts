import { type GridCell, gridCells } from '../../analysis/grid'
import { standingWords } from '../../analysis/grid-words'
import { gridColumns, rowName } from '../../plan/grid'
import type { Block, Passage, TableRow } from '../blocks'
import { leavesOut, passage, type ReportContext } from '../context'
import { fieldsCell, listTable } from '../parts'
import { ledBy } from '../passages'
import { quiet, strong, text } from '../runs'
import { WORDS } from '../words'

const words = WORDS.strains

/** A cell that strains, or of which an action, an owner or a date is named. */
function asksForAction({ fit }: GridCell): boolean {
  return fit.standing === 'strains' || fit.action.trim() !== '' || fit.owner.trim() !== '' || fit.date !== null
}

/** The note; led by how the cell stands where that is not what the table is about. */
function noteCell(context: ReportContext, { id, fit }: GridCell): Passage {
  const path = `fits/${id}/note`
  const paragraphs = leavesOut(context, path) ? [] : passage(context, path).paragraphs
  if (fit.standing === 'strains') return { paragraphs, field: path }
  return { paragraphs: ledBy([text(`${standingWords(fit.standing)}. `)], paragraphs), field: path }
}

function rowOf(context: ReportContext, cell: GridCell): TableRow {
  const path = `fits/${cell.id}`
  return {
    cells: [
      { paragraphs: [[strong(cell.column.name), quiet(`, by ${rowName(cell.row)}`)]] },
      noteCell(context, cell),
      passage(context, `${path}/action`),
      fieldsCell(context, path, ['owner', 'date'], (run) => run),
    ],
  }
}

/** Where the decisions strain the organization, and what is done about it: by what is strained, then by decision. */
export function strains(context: ReportContext): Block[] {
  const { plan, content } = context
  const cells = gridCells(plan, content)
  const rows = gridColumns(content).flatMap(({ id }) =>
    cells.filter((cell) => cell.column.id === id && asksForAction(cell)).map((cell) => rowOf(context, cell)),
  )
  if (rows.length === 0 && cells.some(({ fit }) => fit.standing !== null)) {
    return [{ kind: 'paragraph', role: 'body', runs: [text(words.none)] }]
  }
  const { columns } = words
  const blocks = listTable(
    context,
    'fits',
    words.caption,
    [
      { header: columns.element, width: 20 },
      { header: columns.note, width: 20 },
      { header: columns.action, width: 33 },
      { header: columns.owner, width: 27 },
    ],
    rows,
  )
  return blocks.map((block) => (block.kind === 'table' ? { ...block, dense: true } : block))
}
