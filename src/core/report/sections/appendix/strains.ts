import type { GridCell } from '../../../analysis/grid'
import { standingWords } from '../../../analysis/grid-words'
import { rowName } from '../../../plan/grid'
import type { Block, Passage, TableRow } from '../../blocks'
import { leavesOut, passage, type ReportContext } from '../../context'
import { dense, fieldsCell, table } from '../../parts'
import { ledBy } from '../../passages'
import { quiet, strong, text } from '../../runs'
import { WORDS } from '../../words'
import { strainedCells } from '../strained'

const words = WORDS.strains

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
      { paragraphs: [[strong(cell.column.name), quiet(words.by(rowName(cell.row)))]] },
      noteCell(context, cell),
      passage(context, `${path}/action`),
      fieldsCell(context, path, ['owner', 'date'], (run) => run),
    ],
  }
}

/** What decisions strain and what is done about it: by what is strained, then by decision; nothing while nothing is. */
export function strainsTable(context: ReportContext): Block[] {
  const cells = strainedCells(context)
  if (cells.length === 0) return []
  const { columns } = words
  const all = table(
    words.caption,
    [
      { header: columns.element, width: 20 },
      { header: columns.note, width: 20 },
      { header: columns.action, width: 33 },
      { header: columns.owner, width: 27 },
    ],
    cells.map((cell) => rowOf(context, cell)),
    { field: 'fits' },
  )
  return [dense(all)]
}
