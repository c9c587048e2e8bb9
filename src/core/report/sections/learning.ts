import { itemsOf } from '../../plan/paths'
import type { Block } from '../blocks'
import { leavesOut, passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { reference, text } from '../runs'
import { WORDS } from '../words'
import { appointments } from './calendar'

const words = WORDS.learning

/** The measures of the goals. */
function measures(context: ReportContext): Block[] {
  const items = itemsOf(context.plan.purpose.objectives)
    .map(({ id }) => `purpose/objectives/${id}`)
    .filter((path) => !leavesOut(context, `${path}/measure`))
    .map((path) => passage(context, `${path}/measure`))
  if (items.length === 0) return []
  return [
    {
      kind: 'paragraph',
      role: 'body',
      runs: [text(words.measures), reference('goals'), text(words.measuresEnd)],
      keepWithNext: true,
    },
    { kind: 'list', ordered: false, items, field: 'purpose/objectives' },
  ]
}

/** What is measured everywhere, and where it stands what would make the district move, and when it looks again. */
export function learning(context: ReportContext): Block[] {
  const dated = appointments(context).length > 0
  return [
    heading(1, words.heading, 'learning'),
    ...measures(context),
    {
      kind: 'paragraph',
      role: 'body',
      runs: [
        reference('decisions-in-short'),
        text(words.triggers),
        ...(dated ? [text(words.reviews), reference('calendar')] : []),
        text('.'),
      ],
    },
  ]
}
