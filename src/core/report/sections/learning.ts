import { itemsOf } from '../../plan/paths'
import { decisionsInOrder } from '../../plan/selectors'
import type { Block, TableRow } from '../blocks'
import { excerpt, leavesOut, passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { definitions, fieldCells, fieldRow, table } from '../parts'
import { strong } from '../runs'
import { WORDS } from '../words'

const words = WORDS.learning

/** So much of it stands in the table; all of it stands with the decision. */
const MOST_OF_TRIGGER = 400

/** What schools measure in common: the measures of the goals. */
function measures(context: ReportContext): Block[] {
  const rows = itemsOf(context.plan.purpose.objectives)
    .map(({ id }) => `purpose/objectives/${id}`)
    .filter((path) => !leavesOut(context, `${path}/measure`))
    .map((path): TableRow => ({ cells: fieldCells(context, path, ['measure', 'name', 'baseline', 'target']) }))
  if (rows.length === 0) return []
  const { measureColumns: columns } = words
  return [
    table(
      words.measures,
      [
        { header: columns.measure, width: 42 },
        { header: columns.goal, width: 26 },
        { header: columns.baseline, width: 18 },
        { header: columns.target, width: 14 },
      ],
      rows,
    ),
  ]
}

function triggers(context: ReportContext): Block[] {
  const rows = decisionsInOrder(context.plan, context.content).flatMap(({ tension }): TableRow[] => {
    const path = `tensions/${tension.id}`
    if (leavesOut(context, `${path}/trigger`)) return []
    const name = { paragraphs: [[strong(tension.title)]] }
    const trigger = excerpt(context, `${path}/trigger`, MOST_OF_TRIGGER)
    return [{ cells: [name, passage(context, `${path}/shouldBe`), trigger, passage(context, `${path}/reviewDate`)] }]
  })
  if (rows.length === 0) return []
  const { triggerColumns: columns } = words
  return [
    table(
      words.triggers,
      [
        { header: columns.tension, width: 17 },
        { header: columns.position, width: 18 },
        { header: columns.trigger, width: 48 },
        { header: columns.review, width: 17 },
      ],
      rows,
    ),
  ]
}

/** What is measured everywhere, what would make the district move, and what would prove the whole idea wrong. */
export function learning(context: ReportContext): Block[] {
  const blocks = [
    ...measures(context),
    ...triggers(context),
    ...definitions(fieldRow(context, 'purpose/falsifier', words.falsifier)),
  ]
  return blocks.length > 0 ? [heading(1, words.heading, 'learning'), ...blocks] : []
}
