import { positionWords } from '../../charts'
import { itemsOf } from '../../plan/paths'
import type { SupersededDecision } from '../../plan/schema'
import { type DecidedTension, guardKeys } from '../../plan/selectors'
import { formatDay } from '../../text'
import type { Block, DefinitionRow, Paragraph, Run } from '../blocks'
import { emptyList, inline, leavesOut, passage, type ReportContext, readField, sourceMarks } from '../context'
import { heading } from '../headings'
import { definitions, fieldRow } from '../parts'
import { paragraphsOf, pole, quiet, strongly, text } from '../runs'
import { WORDS } from '../words'
import { partsTable, warningsTable } from './decision-tables'

const words = WORDS.decision

/** "Decided August 14, 2026; who decides: R. Kowal; review: January 15, 2027". */
function statusRow(context: ReportContext, { tension, decision }: DecidedTension): DefinitionRow {
  const path = `tensions/${tension.id}`
  const { status, decidedOn } = decision
  const first = decidedOn === null ? WORDS.decisionStatus[status] : words.decidedOn(formatDay(decidedOn))
  const part = (key: string, lead: string): Run[] =>
    leavesOut(context, `${path}/${key}`) ? [] : [text('; '), quiet(lead), inline(context, `${path}/${key}`)]
  return {
    label: [text(words.status)],
    paragraphs: [[text(first), ...part('decider', words.decides), ...part('reviewDate', words.review)]],
    field: `${path}/decider`,
  }
}

/** The guard keeps the upside of the pole from which the decision leans away, so that pole is named. */
function guardRow(context: ReportContext, { tension, decision }: DecidedTension): DefinitionRow[] {
  const rows = guardKeys(decision).flatMap((key) => {
    const path = `tensions/${tension.id}/${key}`
    const side = key === 'guardA' ? 'a' : 'b'
    const lead = [quiet(words.guardFor), pole(tension.poles[side].name, side), quiet(': ')]
    return fieldRow(context, path, words.guard).map((row) => {
      if (readField(context, path) === '') return row
      const [first = [], ...more] = row.paragraphs
      return { ...row, paragraphs: [[...lead, ...first], ...more] }
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
    const signed: Paragraph[] = [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []), ...from]]
    return { label: [text(words.dissent)], paragraphs: signed, field: `${path}/text` }
  })
  return [...rows, ...emptyRow(context, list, words.dissent, rows.length)]
}

function supersededRow({ tension }: DecidedTension, earlier: SupersededDecision): DefinitionRow {
  const position = positionWords(tension, earlier.shouldBe, WORDS.unanswered)
  const from = earlier.decidedOn === null ? null : formatDay(earlier.decidedOn)
  const [first = [], ...more] = paragraphsOf(earlier.rationale)
  const [reason = [], ...moreReason] = paragraphsOf(earlier.reason)
  return {
    label: [text(words.replaces)],
    paragraphs: [
      [quiet(words.replaced(position, from, formatDay(earlier.supersededOn))), ...first],
      ...more,
      [quiet(words.changedBecause), ...reason],
      ...moreReason,
    ],
    field: `tensions/${tension.id}/shouldBe`,
  }
}

function opening(context: ReportContext, { tension }: DecidedTension): Block[] {
  const { question } = tension
  return [
    heading(2, tension.title, `decision-${tension.number}`, `tensions/${tension.id}/shouldBe`),
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

/** One decision: the question, the move, the reason, what protects the other side, what would change it, who disagrees. */
export function decisionDetail(context: ReportContext, decided: DecidedTension): Block[] {
  const { tension, decision } = decided
  const path = `tensions/${tension.id}`
  return [
    ...opening(context, decided),
    ...definitions([
      polesRow(decided),
      positionRow(context, decided),
      statusRow(context, decided),
      ...fieldRow(context, `${path}/rationale`, words.rationale),
      ...guardRow(context, decided),
      ...fieldRow(context, `${path}/trigger`, words.trigger),
      ...dissentRows(context, decided),
      ...itemsOf(decision.superseded).map((earlier) => supersededRow(decided, earlier)),
      ...emptyRow(context, `${path}/warnings`, words.warnings, decision.warnings.order.length),
    ]),
    ...warningsTable(context, decided),
    ...partsTable(context, decided),
  ]
}
