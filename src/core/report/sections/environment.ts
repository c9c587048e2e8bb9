import { itemsOf } from '../../plan/paths'
import type { Block } from '../blocks'
import type { ReportContext } from '../context'
import { heading } from '../headings'
import { fieldCells, listTable } from '../parts'
import { WORDS } from '../words'

const words = WORDS.environment

/** The factors around the district: what it controls, can influence, must live with. */
export function environment(context: ReportContext): Block[] {
  const { columns } = words
  const blocks = listTable(
    context,
    'environment',
    words.caption,
    [
      { header: columns.name, width: 24 },
      { header: columns.standing, width: 20 },
      { header: columns.response, width: 56 },
    ],
    itemsOf(context.plan.environment).map(({ id }) => ({
      cells: fieldCells(context, `environment/${id}`, ['name', 'standing', 'response']),
    })),
  )
  if (blocks.length === 0) return []
  return [
    heading(1, words.heading, 'environment'),
    ...blocks.map((block) => (block.kind === 'table' ? ({ ...block, dense: true } as const) : block)),
  ]
}
