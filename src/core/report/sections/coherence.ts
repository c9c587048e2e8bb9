import { initiativesToStop } from '../../analysis/initiatives-totals'
import { itemsOf } from '../../plan/paths'
import type { Block, Passage, TableRow } from '../blocks'
import { inline, leavesOut, passage, type ReportContext, readField } from '../context'
import { heading } from '../headings'
import { fieldsCell, listTable } from '../parts'
import { ledBy } from '../passages'
import { strongly, text } from '../runs'
import { WORDS } from '../words'
import { questions } from './questions'

const words = WORDS.coherence

/** What an initiative serves: its objective, its decision and what else is named, or that nothing is. */
function served(context: ReportContext, path: string): Passage {
  const named = ['objective', 'decision', 'serves'].map((key) => `${path}/${key}`)
  const filled = named.filter((field) => readField(context, field) !== '')
  const shown = filled.length > 0 ? filled : named.slice(0, 1)
  return { paragraphs: shown.flatMap((field) => passage(context, field).paragraphs), field: shown[0] ?? path }
}

function initiatives(context: ReportContext): Block[] {
  const { columns } = words
  const rows = itemsOf(context.plan.initiatives).map(
    ({ id }): TableRow => ({
      cells: [
        fieldsCell(context, `initiatives/${id}`, ['name', 'owner']),
        passage(context, `initiatives/${id}/disposition`),
        served(context, `initiatives/${id}`),
        passage(context, `initiatives/${id}/reason`),
      ],
    }),
  )
  return listTable(
    context,
    'initiatives',
    words.initiatives,
    [
      { header: columns.name, width: 26 },
      { header: columns.disposition, width: 10 },
      { header: columns.serves, width: 18 },
      { header: columns.reason, width: 46 },
    ],
    rows,
  )
}

/** A list of what is left: each with its name, and why. */
function leftList(context: ReportContext, paths: readonly string[], nameKey: string): Passage[] {
  return paths.map((path) => {
    const name = strongly(inline(context, `${path}/${nameKey}`))
    if (leavesOut(context, `${path}/reason`)) return { paragraphs: [[name]], field: `${path}/${nameKey}` }
    const { paragraphs } = passage(context, `${path}/reason`)
    return { paragraphs: ledBy([name, text('. ')], paragraphs), field: `${path}/${nameKey}` }
  })
}

function stops(context: ReportContext): Block[] {
  const paths = initiativesToStop(context.plan).map(({ id }) => `initiatives/${id}`)
  if (paths.length === 0) return []
  const items = leftList(context, paths, 'name')
  return [
    heading(2, words.stops, 'stops', 'initiatives'),
    { kind: 'list', ordered: false, items, field: 'initiatives' },
  ]
}

function refusals(context: ReportContext): Block[] {
  const paths = context.plan.refusals.order.map((id) => `refusals/${id}`)
  if (paths.length === 0) return listTable(context, 'refusals', words.refusals, [], [])
  return [
    heading(2, words.refusals, 'refusals', 'refusals'),
    { kind: 'list', ordered: false, items: leftList(context, paths, 'text'), field: 'refusals' },
  ]
}

/** Decisions that pull against each other, what is kept, changed and stopped, and what will not be done. */
export function coherence(context: ReportContext): Block[] {
  return [
    heading(1, words.heading, 'coherence'),
    ...questions(context),
    ...initiatives(context),
    ...stops(context),
    ...refusals(context),
  ]
}
