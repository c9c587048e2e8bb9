import { matchingProfile } from '../../../analysis/profile-match'
import type { Statement, TensionContent } from '../../../content/schema'
import type { Block, Passage, TableRow } from '../../blocks'
import { type ReportContext, sourceMarks, statementRuns } from '../../context'
import { appendixHeading, plainHeading } from '../../headings'
import { table } from '../../parts'
import { quiet, strong, text } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.appendix

/** The published shares of a question, or the sentence that none was published. Never drawn as parts of a whole. */
function shareRow(context: ReportContext, { number, title, reported }: TensionContent): TableRow {
  const name: Passage = { paragraphs: [[strong(`${number}. ${title}`)]] }
  const { shares } = reported
  if (shares === null) {
    const none: Passage = { paragraphs: [statementRuns(context, context.content.study.noShare)] }
    return { cells: [name, none, { paragraphs: [[]] }, { paragraphs: [[]] }] }
  }
  const cell = (value: string): Passage => ({ paragraphs: [[text(value)]] })
  return {
    cells: [
      name,
      { paragraphs: [[text(words.share(shares.a.percent, shares.a.label)), ...sourceMarks(context, shares.sources)]] },
      { paragraphs: [[text(words.share(shares.b.percent, shares.b.label)), ...sourceMarks(context, shares.sources)]] },
      cell(words.percent(shares.unreported)),
    ],
  }
}

/** Statements about systems of the same size, only where the size really matches. */
function likeProfile(context: ReportContext): Block[] {
  const { content, plan } = context
  const statements = content.tensions.flatMap((tension) => {
    const ids = matchingProfile(tension, plan.profile.schools)
    return tension.reported.statements.filter(({ id }) => ids.has(id)).map((statement) => ({ tension, statement }))
  })
  if (statements.length === 0) return []
  return [
    { kind: 'paragraph', role: 'body', runs: statementRuns(context, content.study.likeProfile), keepWithNext: true },
    {
      kind: 'list',
      ordered: false,
      items: statements.map(({ tension, statement }) => ({
        paragraphs: [[quiet(`${tension.title}: `), ...statementRuns(context, statement)]],
      })),
    },
  ]
}

function statementList(context: ReportContext, statements: readonly Statement[]): Block {
  return {
    kind: 'list',
    ordered: false,
    items: statements.map((statement) => ({ paragraphs: [statementRuns(context, statement)] })),
  }
}

/** The shares of the study behind the seven questions, with what they cannot say. */
export function reported(context: ReportContext): Block[] {
  const { study, tensions } = context.content
  const { reportedColumns: columns } = words
  return [
    appendixHeading(words.reported, 'reported'),
    statementList(context, study.facts),
    table(
      words.reportedCaption,
      [
        { header: columns.tension, width: 24 },
        { header: columns.a, width: 30 },
        { header: columns.b, width: 28 },
        { header: columns.rest, width: 18 },
      ],
      tensions.map((tension) => shareRow(context, tension)),
    ),
    ...likeProfile(context),
    plainHeading(3, words.limits, 'limits'),
    statementList(context, [...study.limits, study.unreported, study.boxplot, study.conflict]),
  ]
}
