import { itemsOf } from '../../plan/paths'
import { decisionsInOrder } from '../../plan/selectors'
import { DECISION_STATUSES } from '../../plan/values'
import { upperFirst } from '../../text'
import type { Block, DefinitionRow, Paragraph, Passage, Run } from '../blocks'
import { emptyList, inline, leavesOut, opening, passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { WITHHELD } from '../names'
import { definitions, dense, fieldBlocks, fieldRow, listRow, requiredRow } from '../parts'
import { everyParagraph, followedBy, ledBy, passagesOf } from '../passages'
import { isEmpty, plainText, quiet, reference, shows, strongly, text } from '../runs'
import { requiredSpec } from '../values'
import { WORDS } from '../words'

const words = WORDS.memo

/** How much of the problem is told, in characters, and where to read on where that is not all of it. */
interface Shortened {
  most: number
  continues: Paragraph
}

function lengthOf(parts: Passage['paragraphs']): number {
  return everyParagraph(parts).map(plainText).join('').length
}

/** The problem in short: the whole of it stands in its own section, and this page is one page. */
function whyRow(context: ReportContext, { most, continues }: Shortened): DefinitionRow[] {
  const [row] = fieldRow(context, 'purpose/problem', words.why)
  if (!row) return []
  const { paragraphs } = opening(context, 'purpose/problem', most)
  if (lengthOf(paragraphs) >= lengthOf(row.paragraphs)) return [row]
  return [{ ...row, paragraphs: followedBy(paragraphs, [text(' '), ...continues]) }]
}

function option(context: ReportContext, id: string): Passage {
  const path = `ask/options/${id}`
  const name = strongly(inline(context, `${path}/name`))
  if (leavesOut(context, `${path}/consequence`)) return { paragraphs: [[name]], field: `${path}/name` }
  const { paragraphs } = passage(context, `${path}/consequence`)
  return { paragraphs: ledBy([name, text('. ')], paragraphs), field: `${path}/consequence` }
}

function amount(context: ReportContext, path: string, unit: string): Run[] {
  const value = inline(context, path)
  return isEmpty(value) ? [text(`${unit}: `), value] : [strongly(value), text(` ${unit}`)]
}

/** "Board of Education, by December 15, 2026". */
function askedRow(context: ReportContext): DefinitionRow[] {
  const to = leavesOut(context, 'ask/audience') ? [] : [inline(context, 'ask/audience')]
  const by = leavesOut(context, 'ask/decideBy') ? [] : [text(words.by), inline(context, 'ask/decideBy')]
  const runs = [...to, ...by]
  return runs.length > 0 ? [{ label: [text(words.to)], paragraphs: [runs], field: 'ask/audience' }] : []
}

/** "$396,000 once, $1,090,000 a year". */
function costRow(context: ReportContext): DefinitionRow[] {
  const amounts = [
    ...(leavesOut(context, 'ask/costOnce') ? [] : [amount(context, 'ask/costOnce', words.once)]),
    ...(leavesOut(context, 'ask/costPerYear') ? [] : [amount(context, 'ask/costPerYear', words.perYear)]),
  ]
  if (amounts.length === 0) return []
  const runs = amounts.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]))
  return [{ label: [text(words.cost)], paragraphs: [runs], field: 'ask/costOnce' }]
}

/** "Decided: Pace. Open: Flexibility." The reader of one page needs to know how firm it is. */
function standingRow({ plan, content }: ReportContext): DefinitionRow {
  const decisions = decisionsInOrder(plan, content)
  const sentences = [...DECISION_STATUSES].reverse().flatMap((status) => {
    const titles = decisions.filter(({ decision }) => decision.status === status).map(({ tension }) => tension.title)
    return titles.length > 0 ? [`${WORDS.decisionStatus[status]}: ${titles.join(', ')}.`] : []
  })
  return { label: [text(words.standing)], paragraphs: [[text(sentences.join(' '))]] }
}

/** So many are named on page one. */
const MOST_DISSENTERS = 12

/** Who disagrees with which decision; their words stand with the decision. */
function dissentRow(context: ReportContext, where: Paragraph): DefinitionRow[] {
  const dissents = decisionsInOrder(context.plan, context.content).flatMap(({ tension, decision }) =>
    itemsOf(decision.dissents).map(({ id, from }) => ({
      from: from.trim() || requiredSpec('tensions/*/dissents/*/from').empty,
      field: `tensions/${tension.id}/dissents/${id}/from`,
      title: tension.title,
    })),
  )
  if (dissents.length > 0) {
    const people = [...new Set(dissents.map(({ from }) => from))]
    const more = people.length - MOST_DISSENTERS
    // Each person is a run of their own: a run has one language, and with it one face for its letters.
    const sentences = people.slice(0, MOST_DISSENTERS).flatMap((person, index) => {
      const own = dissents.filter(({ from }) => from === person)
      const titles = new Set(own.map(({ title }) => title))
      const on = text(`${words.dissentOn([...titles].join(', '))}.`)
      if (person === WITHHELD) return [text(upperFirst(`${words.dissentOn([...titles].join(', ')).trim()}.`))]
      const name = shows(own[0]?.field ?? '', text(person))
      return index === 0 ? [name, on] : [text(' '), name, on]
    })
    const others = more > 0 ? [quiet(` ${words.moreDissenters(more)}`)] : []
    const paragraph = [...sentences, ...others, ...(where.length === 0 ? [] : [text(' '), ...where])]
    return [{ label: [text(words.dissent)], paragraphs: [paragraph] }]
  }
  // Every decision keeps its own list; where none of them has an item, the words are those of the list.
  const none = emptyList(context, 'tensions/*/dissents')
  return none ? [{ label: [text(words.dissent)], paragraphs: none.paragraphs }] : []
}

/**
 * What is asked, why, what it costs, what may go wrong, who disagrees. It is to be understood alone.
 * @param problem how much of it is told here
 * @param dissent where those who disagree are quoted
 */
export function theAsk(context: ReportContext, problem: Shortened, dissent: Paragraph): Block[] {
  const options = itemsOf(context.plan.ask.options).map(({ id }) => option(context, id))
  return [
    ...fieldBlocks(context, 'ask/decision', 'callout'),
    ...definitions([
      ...askedRow(context),
      ...whyRow(context, problem),
      ...listRow(context, 'ask/options', words.options, options),
      requiredRow(context, 'ask/recommendation', words.recommendation),
      ...costRow(context),
      ...fieldRow(context, 'ask/costSource', words.costSource),
      ...fieldRow(context, 'ask/mainRisk', words.mainRisk),
      standingRow(context),
      ...dissentRow(context, dissent),
      ...fieldRow(context, 'ask/earlierAction', words.earlier),
    ]),
  ]
}

/** So much of the problem stands on page one. */
const MOST_OF_PROBLEM = 320

/** With more characters than these, page one is set smaller, so that it stays one. */
const MOST_AT_EASE = 2600

/** Page one. */
export function memo(context: ReportContext): Block[] {
  const problem = { most: MOST_OF_PROBLEM, continues: [reference('problem'), quiet(words.whyContinues)] }
  const ask = theAsk(context, problem, [reference('decisions'), quiet(words.dissentWhere)])
  const length = ask.flatMap(passagesOf).reduce((sum, { paragraphs }) => sum + lengthOf(paragraphs), 0)
  return [heading(1, words.heading, 'memo'), ...(length > MOST_AT_EASE ? ask.map(dense) : ask)]
}
