import { layoutOverview, OVERVIEW_FRAMES, type OverviewFrame, positionWords } from '../../charts'
import { itemsOf } from '../../plan/paths'
import { type DecidedTension, decisionsInOrder, guardKeys } from '../../plan/selectors'
import type { Block, FigureBlock, Passage, TableBlock, TableRow } from '../blocks'
import { excerpt, listEmpty, passage, type ReportContext, readField, sourceMarks, statementRuns } from '../context'
import { heading, plainHeading } from '../headings'
import { fieldCells, table } from '../parts'
import { mapRuns } from '../passages'
import { empty, quiet, quietly, strong, text } from '../runs'
import { WORDS } from '../words'
import { decisionDetail } from './decision-detail'

const words = WORDS.decisions

/** So much of a text stands in the tables; all of it stands with the decision. */
const MOST = { name: 60, people: 4, rationale: 400, guard: 260, trigger: 260 } as const

function tensionCell({ tension }: DecidedTension): Passage {
  return { paragraphs: [[strong(`${tension.number}. ${tension.title}`)]] }
}

function positionsTable(context: ReportContext, decisions: readonly DecidedTension[]): TableBlock {
  const { columns } = words
  const rows = decisions.map((decided): TableRow => {
    const path = `tensions/${decided.tension.id}`
    return {
      cells: [
        tensionCell(decided),
        ...fieldCells(context, path, ['today', 'shouldBe']),
        { paragraphs: [[text(WORDS.decisionStatus[decided.decision.status])]] },
        excerpt(context, `${path}/decider`, MOST.name),
        passage(context, `${path}/reviewDate`),
      ],
    }
  })
  return table(
    words.positions,
    [
      { header: columns.tension, width: 20 },
      { header: columns.today, width: 20 },
      { header: columns.shouldBe, width: 20 },
      { header: columns.status, width: 10 },
      { header: columns.decider, width: 13 },
      { header: columns.review, width: 17 },
    ],
    rows,
  )
}

/** The spectra of these decisions as one picture, with their positions as a table below it. */
export function figure(
  context: ReportContext,
  decisions: readonly DecidedTension[],
  frame: OverviewFrame,
): FigureBlock {
  const { plan } = context
  const content = { ...context.content, tensions: decisions.map(({ tension }) => tension) }
  const { width, height, marks, title, description } = layoutOverview(plan, content, frame)
  const states = decisions.map(({ tension, decision: { today, shouldBe } }) => {
    const [from, to] = [today, shouldBe].map((position) => positionWords(tension, position, WORDS.unanswered))
    return `${tension.title}: ${words.columns.today.toLowerCase()} ${from}, ${words.columns.shouldBe.toLowerCase()} ${to}.`
  })
  return {
    kind: 'figure',
    caption: words.figure,
    number: 0,
    alternative: words.figureAlternative(title, states.join(' ')),
    drawing: { width, height, marks, title, description },
    table: positionsTable(context, decisions),
  }
}

/** Who dissents; what they say stands with the decision. */
function dissenters(context: ReportContext, { tension, decision }: DecidedTension): Passage {
  const path = `tensions/${tension.id}/dissents`
  const people = itemsOf(decision.dissents).flatMap(
    ({ id }) => excerpt(context, `${path}/${id}/from`, MOST.name).paragraphs,
  )
  const [shown, more] = [people.slice(0, MOST.people), people.length - MOST.people]
  const others = more > 0 ? [[quiet(WORDS.andMore(more))]] : []
  if (people.length > 0) return { paragraphs: [...shown, ...others], field: path }
  return { paragraphs: [[empty(listEmpty(path))]], field: path }
}

/** The guard of the side that the decision leans away from; in the middle, of both. */
function guardCell(context: ReportContext, { tension, decision }: DecidedTension): Passage {
  const passages = guardKeys(decision).map((key) => excerpt(context, `tensions/${tension.id}/${key}`, MOST.guard))
  const written = passages.filter(({ field }) => field !== undefined && readField(context, field) !== '')
  const shown = written.length > 0 ? written : passages.slice(0, 1)
  return { ...shown[0], paragraphs: shown.flatMap(({ paragraphs }) => paragraphs) }
}

function summaryRow(context: ReportContext, decided: DecidedTension): TableRow {
  const path = `tensions/${decided.tension.id}`
  const { paragraphs } = passage(context, `${path}/shouldBe`)
  const status = quiet(WORDS.decisionStatus[decided.decision.status])
  return {
    cells: [
      {
        paragraphs: [
          ...tensionCell(decided).paragraphs,
          ...mapRuns(excerpt(context, `${path}/decider`, MOST.name).paragraphs, quietly),
        ],
        field: `${path}/decider`,
      },
      { paragraphs: [...paragraphs, [status]], field: `${path}/shouldBe` },
      excerpt(context, `${path}/rationale`, MOST.rationale),
      guardCell(context, decided),
      excerpt(context, `${path}/trigger`, MOST.trigger),
      dissenters(context, decided),
    ],
  }
}

function summaryTable(context: ReportContext, decisions: readonly DecidedTension[]): TableBlock {
  const { columns } = words
  const summary = table(
    words.summary,
    [
      { header: columns.tensionAndDecider, width: 12 },
      { header: columns.emphasis, width: 11 },
      { header: columns.rationale, width: 31 },
      { header: columns.guard, width: 22 },
      { header: columns.trigger, width: 22 },
      { header: columns.dissent, width: 12 },
    ],
    decisions.map((decided) => summaryRow(context, decided)),
  )
  return { ...summary, dense: true }
}

function introduction(context: ReportContext): Block {
  const [stance] = context.content.study.stance
  const runs = [...(stance ? statementRuns(context, stance) : []), text(words.introduction)]
  return { kind: 'paragraph', role: 'body', runs, keepWithNext: true }
}

/** How to read the picture, and which of its words are not the study's. */
function legend(context: ReportContext, decisions: readonly DecidedTension[]): Block {
  const sources = new Set(decisions.flatMap(({ tension }) => [...tension.titleSources, ...tension.points.sources]))
  const runs = [text(words.legend), text(words.wording), ...sourceMarks(context, [...sources])]
  return { kind: 'paragraph', role: 'quiet', runs, keepWithNext: true }
}

/** The picture of the seven decisions, and the table of them on a page that lies across; each in full is in the appendix. */
export function decisions(context: ReportContext): Block[] {
  const decided = decisionsInOrder(context.plan, context.content)
  return [
    { kind: 'pageBreak', orientation: 'portrait' },
    heading(1, words.heading, 'decisions'),
    introduction(context),
    legend(context, decided),
    figure(context, decided, OVERVIEW_FRAMES.document),
    { kind: 'pageBreak', orientation: 'landscape' },
    summaryTable(context, decided),
    { kind: 'pageBreak', orientation: 'portrait' },
  ]
}

/** Each decision with all that was said of it. */
export function decisionsInFull(context: ReportContext): Block[] {
  return [
    plainHeading(2, WORDS.appendix.decisions, 'decisions-in-full'),
    ...decisionsInOrder(context.plan, context.content).flatMap((decided) => decisionDetail(context, decided)),
  ]
}
