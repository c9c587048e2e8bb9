import { initiativesToStop } from '../../analysis/initiatives-totals'
import { type RaisedPrompt, raisedPrompts } from '../../analysis/prompts'
import { positionWords } from '../../charts'
import { itemsOf } from '../../plan/paths'
import type { Block, Passage, TableRow } from '../blocks'
import { inline, leavesOut, passage, type ReportContext, readField, statementRuns } from '../context'
import { heading } from '../headings'
import { definitions, fieldsCell, listTable } from '../parts'
import { ledBy } from '../passages'
import { empty, strongly, text } from '../runs'
import { requiredSpec } from '../values'
import { WORDS } from '../words'

const words = WORDS.coherence

/** "Flexibility, 7: mostly adaptive": the decisions that raised the question, in their own words. */
function quotedDecisions({ content }: ReportContext, { quoted }: RaisedPrompt): string {
  return quoted
    .flatMap(({ tension: id, position }) => {
      const tension = content.tensions.find((candidate) => candidate.id === id)
      return tension ? [`${tension.title}, ${positionWords(tension, position, WORDS.unanswered)}`] : []
    })
    .join('; ')
}

function answer(context: ReportContext, { check }: RaisedPrompt): Passage | null {
  const path = `promptResponses/${check.id}/text`
  if (context.plan.promptResponses.byId[check.id]) return leavesOut(context, path) ? null : passage(context, path)
  return context.adopted ? null : { paragraphs: [[empty(requiredSpec(path).empty)]], field: path }
}

/** Why each is asked stands in the appendix. */
function raised(context: ReportContext): Block[] {
  const prompts = raisedPrompts(context.plan, context.content)
  if (prompts.length === 0) {
    const decisions = Object.values(context.plan.tensions)
    // Finding nothing where there is nothing to compare would reassure without a reason.
    const complete = decisions.every(({ shouldBe }) => shouldBe !== null)
    return [{ kind: 'paragraph', role: 'body', runs: [text(complete ? words.none : words.notYet)] }]
  }
  return prompts.flatMap((prompt): Block[] => {
    const { question, sources } = prompt.check
    const response = answer(context, prompt)
    return [
      {
        kind: 'paragraph',
        role: 'lead',
        runs: statementRuns(context, { text: question, sources }),
        keepWithNext: true,
      },
      ...definitions([
        { label: [text(words.decisions)], paragraphs: [[text(quotedDecisions(context, prompt))]] },
        ...(response ? [{ label: [text(words.answer)], ...response }] : []),
      ]),
    ]
  })
}

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
    ...raised(context),
    ...initiatives(context),
    ...stops(context),
    ...refusals(context),
  ]
}
