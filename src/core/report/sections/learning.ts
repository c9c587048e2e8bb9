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

/** Where it stands what would move each decision, and when it is looked at again. */
function triggers(context: ReportContext): Block[] {
  if (Object.keys(context.plan.tensions).every((id) => leavesOut(context, `tensions/${id}/trigger`))) return []
  const dated = appointments(context).length > 0
  const runs = [
    reference('decisions-in-short'),
    text(words.triggers),
    ...(dated ? [text(words.reviews), reference('calendar')] : []),
    text('.'),
  ]
  return [{ kind: 'paragraph', role: 'body', runs }]
}

/** What is measured everywhere, and where to read what would make the district move. */
export function learning(context: ReportContext): Block[] {
  const blocks = [...measures(context), ...triggers(context)]
  return blocks.length === 0 ? [] : [heading(1, words.heading, 'learning'), ...blocks]
}
