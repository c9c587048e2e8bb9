import { layoutOverview, OVERVIEW_FRAMES, positionWords } from '../../charts'
import type { DecidedTension } from '../../plan/selectors'
import type { FigureBlock, Passage, TableBlock, TableRow } from '../blocks'
import { excerpt, passage, type ReportContext } from '../context'
import { fieldCells, table } from '../parts'
import { strong, text } from '../runs'
import { WORDS } from '../words'

const words = WORDS.decisions

/** So much of a name stands in a table; all of it stands with the decision. */
const MOST_OF_NAME = 60

function tensionCell({ tension }: DecidedTension): Passage {
  return { paragraphs: [[strong(`${tension.number}. ${tension.title}`)]], field: `tensions/${tension.id}/shouldBe` }
}

/** Where each decision stands today, where it should, how firm that is, who decides and when it is reviewed. */
export function positionsTable(context: ReportContext, decisions: readonly DecidedTension[]): TableBlock {
  const { columns } = words
  const rows = decisions.map((decided): TableRow => {
    const path = `tensions/${decided.tension.id}`
    return {
      cells: [
        tensionCell(decided),
        ...fieldCells(context, path, ['today', 'shouldBe']),
        { paragraphs: [[text(WORDS.decisionStatus[decided.decision.status])]], field: `${path}/shouldBe` },
        excerpt(context, `${path}/decider`, MOST_OF_NAME),
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

/** The spectra of these decisions as one picture; its words tell every position. */
export function decisionsFigure(context: ReportContext, decisions: readonly DecidedTension[]): FigureBlock {
  const { plan } = context
  const content = { ...context.content, tensions: decisions.map(({ tension }) => tension) }
  const { width, height, marks, title, description } = layoutOverview(plan, content, OVERVIEW_FRAMES.document)
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
    table: null,
  }
}
