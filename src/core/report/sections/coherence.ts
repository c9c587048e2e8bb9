import { initiativesToStop } from '../../analysis/initiatives-totals'
import type { Block, DefinitionRow, Passage } from '../blocks'
import { inline, leavesOut, opening, passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { definitions, listRow } from '../parts'
import { ledBy } from '../passages'
import { strongly, text } from '../runs'
import { WORDS } from '../words'
import { questions } from './questions'

const words = WORDS.coherence

/** What is left, by its name and with why. */
function left(context: ReportContext, name: string, why: Passage): Passage {
  const named = strongly(inline(context, name))
  if (why.field !== undefined && leavesOut(context, why.field)) return { paragraphs: [[named]] }
  return { paragraphs: ledBy([named, text('. ')], why.paragraphs) }
}

/** So much of why an initiative stops stands here; all of it stands with the initiatives in the appendix. */
const MOST_OF_REASON = 160

function stops(context: ReportContext): DefinitionRow[] {
  const items = initiativesToStop(context.plan).map(({ id }) => {
    const path = `initiatives/${id}`
    return left(context, `${path}/name`, opening(context, `${path}/reason`, MOST_OF_REASON))
  })
  return items.length === 0 ? [] : listRow(context, 'initiatives', words.stops, items)
}

function refusals(context: ReportContext): DefinitionRow[] {
  const items = context.plan.refusals.order.map((id) => {
    const path = `refusals/${id}`
    return left(context, `${path}/text`, passage(context, `${path}/reason`))
  })
  return listRow(context, 'refusals', words.refusals, items)
}

/** How decisions that pull against each other were reconciled, what stops, and what will not be done. */
export function coherence(context: ReportContext): Block[] {
  return [
    heading(1, words.heading, 'coherence'),
    ...questions(context),
    ...definitions([...stops(context), ...refusals(context)]),
  ]
}
