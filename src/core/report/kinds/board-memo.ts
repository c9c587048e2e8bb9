import { totalsByFunding } from '../../analysis/initiatives-totals'
import { promptStates, type StatedPrompt } from '../../analysis/prompt-states'
import { decisionsInOrder } from '../../plan/selectors'
import type { Block, DefinitionRow, Passage } from '../blocks'
import { opening, type ReportContext, readField, statementRuns } from '../context'
import { plainHeading } from '../headings'
import { masthead } from '../masthead'
import { definitions, dense, table } from '../parts'
import { everyParagraph } from '../passages'
import { quiet, quietly, text } from '../runs'
import { sourceBlocks } from '../sections/appendix/sources'
import { appointmentCells, nextAppointments } from '../sections/calendar'
import { decisionsFigure, positionsTable } from '../sections/decision-figure'
import { theAsk } from '../sections/memo'
import { formatMoney, requiredSpec } from '../values'
import { WORDS } from '../words'
import type { KindOfDocument, Standing } from './kind'

const words = WORDS.boardMemo

/** So much fits on the second page. */
const MOST = { problem: 600, questions: 4, answer: 200, appointments: 4 } as const

function question(context: ReportContext, { id, check, question: asked, state }: StatedPrompt): Passage {
  const runs = check ? statementRuns(context, { text: asked, sources: check.sources }) : [text(asked)]
  const path = `promptResponses/${id}/text`
  if (state === 'open') return { paragraphs: [[...runs, quiet(` ${words.open}`)]], field: path }
  const [first = []] = everyParagraph(opening(context, path, MOST.answer).paragraphs)
  return { paragraphs: [[...runs, text(' '), ...first.map(quietly)]], field: path }
}

/** The questions that are still open, then what was accepted as it is; answered by a change is settled. */
function coherence(context: ReportContext): Block[] {
  const prompts = promptStates(context.plan, context.content, context.today)
  const standing = [
    ...prompts.filter(({ state }) => state === 'open'),
    ...prompts.filter(({ state }) => state === 'accepted' || state === 'aside'),
  ]
  const changed = prompts.filter(({ state }) => state === 'changed').length
  const more = standing.length - MOST.questions
  const complete = Object.values(context.plan.tensions).every(({ shouldBe }) => shouldBe !== null)
  const sentence = complete ? WORDS.coherence.none : WORDS.coherence.notYet
  return [
    plainHeading(2, words.coherence, 'memo-coherence'),
    ...(standing.length === 0
      ? [{ kind: 'paragraph', role: 'body', runs: [text(changed === 0 ? sentence : words.allChanged)] } as const]
      : [
          {
            kind: 'list',
            ordered: false,
            items: standing.slice(0, MOST.questions).map((prompt) => question(context, prompt)),
          } as const,
        ]),
    ...(more > 0 ? [{ kind: 'paragraph', role: 'quiet', runs: [text(words.moreQuestions(more))] } as const] : []),
  ]
}

/** "$396,000 once, $1,090,000 a year (2 not estimated)". */
function costs(context: ReportContext): DefinitionRow[] {
  const { continuing, ending } = totalsByFunding(context.plan).all.byFate
  return (
    [
      [words.continuing, continuing],
      [words.ending, ending],
    ] as const
  ).flatMap(([label, { count, once, perYear }]) => {
    if (count === 0) return []
    const missing = Math.max(once.missing, perYear.missing)
    const money = `${formatMoney(once.amount)} ${WORDS.memo.once}, ${formatMoney(perYear.amount)} ${WORDS.memo.perYear}`
    const lacking = missing === 0 ? [] : [quiet(` (${WORDS.resources.withoutEstimate(missing)})`)]
    return [{ label: [text(label)], paragraphs: [[text(money), ...lacking]], field: 'initiatives' }]
  })
}

function nextSteps(context: ReportContext): Block[] {
  const rows = nextAppointments(context, MOST.appointments).map((one) => ({ cells: appointmentCells(one) }))
  if (rows.length === 0) return []
  const { calendarColumns: columns } = WORDS.risks
  const steps = table(
    words.next,
    [
      { header: columns.date, width: 22 },
      { header: columns.what, width: 46 },
      { header: columns.who, width: 32 },
    ],
    rows,
  )
  return [plainHeading(1, words.next, 'memo-next'), dense({ ...steps, caption: '', number: null })]
}

function cost(context: ReportContext): Block[] {
  const rows = costs(context)
  return rows.length === 0 ? [] : [plainHeading(2, words.cost, 'memo-cost'), ...definitions(rows).map(dense)]
}

function picture(context: ReportContext): Block {
  const decided = decisionsInOrder(context.plan, context.content)
  return { ...decisionsFigure(context, decided), table: dense(positionsTable(context, decided)) }
}

/** Two pages for the board: the ask, then the seven decisions in one picture and one table, what pulls apart, cost, next steps. */
export function boardMemo(context: ReportContext, standing: Standing): KindOfDocument {
  const title = readField(context, 'title') || requiredSpec('title').empty
  return {
    title: `${WORDS.kinds.memo}: ${title}`,
    subtitle: readField(context, 'purpose/innovation'),
    blocks: [
      ...masthead(context, standing, WORDS.kinds.memo),
      ...theAsk(context, { most: MOST.problem, continues: [quiet(words.whyContinues)] }, []).map(dense),
      ...nextSteps(context),
      { kind: 'pageBreak', orientation: 'portrait' },
      plainHeading(1, WORDS.decisions.heading, 'memo-decisions'),
      { kind: 'paragraph', role: 'quiet', runs: [text(WORDS.decisions.legend)], keepWithNext: true },
      picture(context),
      ...coherence(context),
      ...cost(context),
      ...sourceBlocks(context, true),
    ],
  }
}
