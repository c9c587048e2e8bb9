import { itemsOf } from '../../plan/paths'
import type { Block } from '../blocks'
import { passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { definitions, fieldRow, listRow } from '../parts'
import { WORDS } from '../words'
import { chain } from './chain'

const words = WORDS.theory

/** If, then, so that; what is assumed; what would prove it wrong; and the chain from each action to the objectives. */
export function theory(context: ReportContext): Block[] {
  const assumptions = itemsOf(context.plan.purpose.assumptions).map(({ id }) =>
    passage(context, `purpose/assumptions/${id}/text`),
  )
  const picture = chain(context)
  const rows = [
    ...fieldRow(context, 'purpose/theoryIf', words.ifLabel),
    ...fieldRow(context, 'purpose/theoryThen', words.thenLabel),
    ...fieldRow(context, 'purpose/theorySoThat', words.soThat),
    ...listRow(context, 'purpose/assumptions', words.assumptions, assumptions),
    ...fieldRow(context, 'purpose/falsifier', words.falsifier),
    ...(picture.length === 0 ? listRow(context, 'arrows', words.chain, []) : []),
  ]
  if (rows.length + picture.length === 0) return []
  return [heading(1, words.heading, 'theory'), ...definitions(rows), ...picture]
}
