import { itemsOf } from '../../../plan/paths'
import type { Block, Passage, TableRow } from '../../blocks'
import { inline, passage, type ReportContext, readField } from '../../context'
import { appendixHeading } from '../../headings'
import { dense, fieldsCell, table } from '../../parts'
import { quiet, quietly } from '../../runs'
import { requiredSpec } from '../../values'
import { WORDS } from '../../words'
import { everyCost } from '../initiatives'
import { bySource } from './funding'

const words = WORDS.resources

/** What an initiative serves: its objective, its decision and what else is named, or that nothing is. */
function served(context: ReportContext, path: string): Passage {
  const named = ['objective', 'decision', 'serves'].map((key) => `${path}/${key}`)
  const filled = named.filter((field) => readField(context, field) !== '')
  const shown = filled.length > 0 ? filled : named.slice(0, 1)
  return { paragraphs: shown.flatMap((field) => passage(context, field).paragraphs), field: shown[0] ?? path }
}

/** The name of an initiative with its owner, and below them people’s time where that is estimated. */
function nameCell(context: ReportContext, path: string): Passage {
  const time = `${path}/peopleTime`
  const cell = fieldsCell(context, path, ['name', 'owner'])
  if (readField(context, time) === '') return cell
  const label = requiredSpec(time).label
  return { ...cell, paragraphs: [...cell.paragraphs, [quiet(`${label}: `), quietly(inline(context, time))]] }
}

function reasons(context: ReportContext): Block {
  const rows = itemsOf(context.plan.initiatives).map(({ id }): TableRow => {
    const path = `initiatives/${id}`
    return {
      cells: [
        nameCell(context, path),
        passage(context, `${path}/disposition`),
        served(context, path),
        passage(context, `${path}/reason`),
      ],
    }
  })
  const { reasonColumns: columns } = words
  const all = table(
    words.reasons,
    [
      { header: columns.name, width: 28 },
      { header: columns.disposition, width: 10 },
      { header: columns.serves, width: 20 },
      { header: columns.reason, width: 42 },
    ],
    rows,
    { field: 'initiatives' },
  )
  return dense(all)
}

/** What each initiative serves and why it is kept, changed or stopped, then what each source pays; nothing without any. */
export function initiatives(context: ReportContext): Block[] {
  if (context.plan.initiatives.order.length === 0) return []
  return [appendixHeading(words.inFull, 'initiatives'), reasons(context), ...everyCost(context), ...bySource(context)]
}
