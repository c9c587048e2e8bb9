import { initiativesToStop } from '../../analysis/initiatives-totals'
import type { Block, DefinitionRow, Passage } from '../blocks'
import { inline, leavesOut, passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { definitions, listRow } from '../parts'
import { ledBy } from '../passages'
import { strongly, text } from '../runs'
import { WORDS } from '../words'
import { questions } from './questions'

const words = WORDS.coherence

/** What is left, each by its name and with why. */
function left(context: ReportContext, paths: readonly string[], nameKey: string): Passage[] {
  return paths.map((path) => {
    const name = strongly(inline(context, `${path}/${nameKey}`))
    if (leavesOut(context, `${path}/reason`)) return { paragraphs: [[name]] }
    return { paragraphs: ledBy([name, text('. ')], passage(context, `${path}/reason`).paragraphs) }
  })
}

function stops(context: ReportContext): DefinitionRow[] {
  const paths = initiativesToStop(context.plan).map(({ id }) => `initiatives/${id}`)
  return paths.length === 0 ? [] : listRow(context, 'initiatives', words.stops, left(context, paths, 'name'))
}

function refusals(context: ReportContext): DefinitionRow[] {
  const paths = context.plan.refusals.order.map((id) => `refusals/${id}`)
  return listRow(context, 'refusals', words.refusals, left(context, paths, 'text'))
}

/** How decisions that pull against each other were reconciled, what stops, and what will not be done. */
export function coherence(context: ReportContext): Block[] {
  return [
    heading(1, words.heading, 'coherence'),
    ...questions(context),
    ...definitions([...stops(context), ...refusals(context)]),
  ]
}
