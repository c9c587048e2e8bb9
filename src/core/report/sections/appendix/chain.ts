import { chainOf } from '../../../plan/chain'
import type { Block, TableRow } from '../../blocks'
import type { ReportContext } from '../../context'
import { appendixHeading } from '../../headings'
import { fieldCells, table } from '../../parts'
import { strong } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.appendix

/** Every arrow of the chain with what it takes for granted and what speaks for it; nothing while none is drawn. */
export function chain(context: ReportContext): Block[] {
  const rows = chainOf(context.plan).arrows.map(
    ({ id, from, to }): TableRow => ({
      cells: [
        { paragraphs: [[strong(`${from.name} → ${to.name}`)]] },
        ...fieldCells(context, `arrows/${id}`, ['assumption', 'evidence', 'kind']),
      ],
    }),
  )
  if (rows.length === 0) return []
  const { arrow, assumption, evidence, kind } = words.chainColumns
  return [
    appendixHeading(words.chain, 'chain'),
    table(
      words.chainCaption,
      [
        { header: arrow, width: 26 },
        { header: assumption, width: 32 },
        { header: evidence, width: 30 },
        { header: kind, width: 12 },
      ],
      rows,
      { field: 'arrows' },
    ),
  ]
}
