import { positionWords } from '../../charts'
import { itemsOf } from '../../plan/paths'
import type { SupersededDecision } from '../../plan/schema'
import { type DecidedTension, guardKeys } from '../../plan/selectors'
import type { Block, DefinitionRow, Passage, Run } from '../blocks'
import { emptyList, inline, leavesOut, passage, type ReportContext, readField, sourceMarks } from '../context'
import { heading } from '../headings'
import { definitions, fieldRow } from '../parts'
import { followedBy, isList, ledBy, partsOf } from '../passages'
import { pole, quiet, strongly, text } from '../runs'
import { formatDay } from '../values'
import { WORDS } from '../words'
import { evidenceRows } from './appendix/evidence'
import { partsTable, warningsTable } from './decision-tables'
import { partRows } from './part-rows'

const words = WORDS.decision

/** "Decided August 14, 2026; review: January 15, 2027". */
function statusRow(context: ReportContext, { tension, decision }: DecidedTension): DefinitionRow {
  const field = `tensions/${tension.id}/reviewDate`
  const { status, decidedOn } = decision
  const first = decidedOn === null ? WORDS.decisionStatus[status] : words.decidedOn(formatDay(decidedOn))
  const review = leavesOut(context, field) ? [] : [text('; '), quiet(words.review), inline(context, field)]
  return { label: [text(words.status)], paragraphs: [[text(first), ...review]], field }
}

const PEOPLE = [
  ['decider', words.decides],
  ['consulted', words.consulted],
  ['informed', words.informed],
] as const

/** "decides: R. Kowal · consulted: all principals · informed: the board", or one below the other where a text is long. */
function peopleRow(context: ReportContext, { tension }: DecidedTension): DefinitionRow[] {
  const path = `tensions/${tension.id}`
  const people = PEOPLE.filter(([key]) => !leavesOut(context, `${path}/${key}`)).map(([key, lead]) =>
    ledBy([quiet(lead)], passage(context, `${path}/${key}`).paragraphs),
  )
  if (people.length === 0) return []
  const onOneLine = people.every((parts) => parts.length === 1)
  const runs = people
    .flat()
    .flatMap((part, index): Run[] => (isList(part) ? [] : index === 0 ? [...part] : [quiet(' · '), ...part]))
  const paragraphs: Passage['paragraphs'] = onOneLine ? [runs] : people.flat()
  return [{ label: [text(words.people)], paragraphs, field: `${path}/decider` }]
}

/** The guard keeps the upside of the pole from which the decision leans away, so that pole is named. */
function guardRow(context: ReportContext, { tension, decision }: DecidedTension): DefinitionRow[] {
  const rows = guardKeys(decision).flatMap((key) => {
    const path = `tensions/${tension.id}/${key}`
    const side = key === 'guardA' ? 'a' : 'b'
    const lead = [quiet(words.guardFor), pole(tension.poles[side].name, side), quiet(': ')]
    return fieldRow(context, path, words.guard).map((row) => {
      if (readField(context, path) === '') return row
      return { ...row, paragraphs: ledBy(lead, row.paragraphs) }
    })
  })
  // Two empty guards are one empty row.
  const written = rows.filter(({ field }) => field !== undefined && readField(context, field) !== '')
  return written.length > 0 ? written : rows.slice(0, 1)
}

/** In a draft an empty list says so; in an adopted document it is not there. */
function emptyRow(context: ReportContext, path: string, label: string, count: number): DefinitionRow[] {
  const none = count > 0 ? null : emptyList(context, path)
  return none ? [{ label: [text(label)], ...none }] : []
}

function dissentRows(context: ReportContext, { tension, decision }: DecidedTension): DefinitionRow[] {
  const list = `tensions/${tension.id}/dissents`
  const rows = itemsOf(decision.dissents).map(({ id }): DefinitionRow => {
    const path = `${list}/${id}`
    const { paragraphs } = passage(context, `${path}/text`)
    const from: Run[] = leavesOut(context, `${path}/from`) ? [] : [quiet(' – '), inline(context, `${path}/from`)]
    return { label: [text(words.dissent)], paragraphs: followedBy(paragraphs, from), field: `${path}/text` }
  })
  return [...rows, ...emptyRow(context, list, words.dissent, rows.length)]
}

function reasonThen({ rationale }: SupersededDecision): Passage['paragraphs'] {
  return rationale.trim() === '' ? [] : ledBy([quiet(WORDS.appendix.reasonThen)], partsOf(rationale))
}

/** What was decided before, and why no longer; its own reason stands in the history, or here where there is none. */
function supersededRow({ tension }: DecidedTension, earlier: SupersededDecision, inFull: boolean): DefinitionRow {
  const position = positionWords(tension, earlier.shouldBe, WORDS.unanswered)
  const from = earlier.decidedOn === null ? null : formatDay(earlier.decidedOn)
  const lead = [text(words.replaced(position, from, formatDay(earlier.supersededOn))), quiet(words.changedBecause)]
  return {
    label: [text(words.replaces)],
    paragraphs: [...ledBy(lead, partsOf(earlier.reason)), ...(inFull ? reasonThen(earlier) : [])],
    field: `tensions/${tension.id}/shouldBe`,
  }
}

function opening(context: ReportContext, { tension }: DecidedTension): Block[] {
  const { question } = tension
  return [
    { ...heading(3, tension.title, `decision-${tension.number}`, `tensions/${tension.id}/shouldBe`), number: null },
    {
      kind: 'paragraph',
      role: 'lead',
      runs: [text(question.text), ...sourceMarks(context, question.sources)],
      keepWithNext: true,
    },
  ]
}

function polesRow({ tension: { poles } }: DecidedTension): DefinitionRow {
  const runs = [pole(poles.a.name, 'a'), text(' (1)'), text(words.and), pole(poles.b.name, 'b'), text(' (9)')]
  return { label: [text(words.between)], paragraphs: [runs] }
}

/** "today 7: mostly schools; should be 4: leans central; acceptable from 3 to 5". */
function positionRow(context: ReportContext, { tension }: DecidedTension): DefinitionRow {
  const path = `tensions/${tension.id}`
  const today = leavesOut(context, `${path}/today`) ? [] : [[quiet(words.today), inline(context, `${path}/today`)]]
  const shouldBe = [quiet(words.shouldBe), strongly(inline(context, `${path}/shouldBe`))]
  const range = leavesOut(context, `${path}/range`) ? [] : [[quiet(words.acceptable), inline(context, `${path}/range`)]]
  const runs = [...today, shouldBe, ...range].flatMap((part, index) => (index === 0 ? part : [text('; '), ...part]))
  return { label: [text(words.position)], paragraphs: [runs], field: `${path}/shouldBe` }
}

/**
 * One decision without its name: the move, the reason, what protects the other side, what would change it, who disagrees.
 * @param inFull with its evidence, the reasons of earlier decisions and all that is said of its parts, which otherwise
 * stand in the appendix
 */
export function decisionBody(
  context: ReportContext,
  decided: DecidedTension,
  { inFull = false }: { inFull?: boolean } = {},
): Block[] {
  const { tension, decision } = decided
  const path = `tensions/${tension.id}`
  return [
    ...definitions([
      // The picture of a decision on a page of its own names the poles.
      ...(inFull ? [] : [polesRow(decided)]),
      positionRow(context, decided),
      statusRow(context, decided),
      ...peopleRow(context, decided),
      ...fieldRow(context, `${path}/rationale`, words.rationale),
      ...guardRow(context, decided),
      ...fieldRow(context, `${path}/trigger`, words.trigger),
      ...fieldRow(context, `${path}/interests`, words.interests),
      ...(inFull ? [...evidenceRows(context, decided), ...partRows(context, decided)] : []),
      ...dissentRows(context, decided),
      ...itemsOf(decision.superseded).map((earlier) => supersededRow(decided, earlier, inFull)),
      ...emptyRow(context, `${path}/warnings`, words.warnings, decision.warnings.order.length),
    ]),
    ...warningsTable(context, decided),
    ...(inFull ? [] : partsTable(context, decided)),
  ]
}

/** One decision: its name, the question, and all that was said of it. */
export function decisionDetail(context: ReportContext, decided: DecidedTension): Block[] {
  return [...opening(context, decided), ...decisionBody(context, decided)]
}
