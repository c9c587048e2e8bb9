import { itemsOf } from '../../plan/paths'
import type { DecidedTension } from '../../plan/selectors'
import type { Block } from '../blocks'
import type { ReportContext } from '../context'
import { fieldCells, table } from '../parts'
import { WORDS } from '../words'

const words = WORDS.decision

/** The early warnings of one decision; nothing where there are none. */
export function warningsTable(context: ReportContext, { tension, decision }: DecidedTension): Block[] {
  const items = itemsOf(decision.warnings)
  if (items.length === 0) return []
  const path = `tensions/${tension.id}/warnings`
  const { warningColumns: columns } = words
  return [
    table(
      words.warnings,
      [
        { header: columns.sign, width: 38 },
        { header: columns.measure, width: 44 },
        { header: columns.owner, width: 18 },
      ],
      items.map(({ id }) => ({ cells: fieldCells(context, `${path}/${id}`, ['sign', 'measure', 'owner']) })),
      { numbered: false, field: path },
    ),
  ]
}

/** The parts that stand elsewhere than the whole; nothing where there are none. */
export function partsTable(context: ReportContext, { tension, decision }: DecidedTension): Block[] {
  const items = itemsOf(decision.parts)
  if (items.length === 0) return []
  const path = `tensions/${tension.id}/parts`
  const { partColumns: columns } = words
  return [
    table(
      words.parts,
      [
        { header: columns.name, width: 20 },
        { header: columns.today, width: 21 },
        { header: columns.shouldBe, width: 21 },
        { header: columns.note, width: 38 },
      ],
      items.map(({ id }) => ({ cells: fieldCells(context, `${path}/${id}`, ['name', 'today', 'shouldBe', 'note']) })),
      { numbered: false, field: path },
    ),
  ]
}
