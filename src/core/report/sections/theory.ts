import { itemsOf } from '../../plan/paths'
import type { Block } from '../blocks'
import { passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { definitions, fieldRow, listRow } from '../parts'
import { WORDS } from '../words'

const words = WORDS.theory

/** If, then, so that; what is assumed; what would prove it wrong. */
export function theory(context: ReportContext): Block[] {
  const assumptions = itemsOf(context.plan.purpose.assumptions).map(({ id }) =>
    passage(context, `purpose/assumptions/${id}/text`),
  )
  const rows = [
    ...fieldRow(context, 'purpose/theoryIf', words.ifLabel),
    ...fieldRow(context, 'purpose/theoryThen', words.thenLabel),
    ...fieldRow(context, 'purpose/theorySoThat', words.soThat),
    ...listRow(context, 'purpose/assumptions', words.assumptions, assumptions),
    ...fieldRow(context, 'purpose/falsifier', words.falsifier),
  ]
  return rows.length > 0 ? [heading(1, words.heading, 'theory'), ...definitions(rows)] : []
}
