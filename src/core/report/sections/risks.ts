import { itemsOf } from '../../plan/paths'
import { decisionsInOrder } from '../../plan/selectors'
import type { Block, Paragraph, Run, TableRow } from '../blocks'
import { inline, type ReportContext } from '../context'
import { heading } from '../headings'
import { definitions, dense, fieldRow, table } from '../parts'
import { empty, quiet, shows, strong, text } from '../runs'
import { requiredSpec } from '../values'
import { WORDS } from '../words'
import { calendar } from './calendar'

const words = WORDS.risks

/** Early warnings by the person who watches for them, in order of first appearance; those without an owner come last. */
function signsByOwner(context: ReportContext): [owner: string, watched: { signs: Paragraph; field: string }][] {
  const watched = new Map<string, { signs: Run[]; field: string }>()
  for (const { tension, decision } of decisionsInOrder(context.plan, context.content)) {
    for (const { id, owner } of itemsOf(decision.warnings)) {
      const path = `tensions/${tension.id}/warnings/${id}`
      const name = owner.trim()
      const sign = [inline(context, `${path}/sign`), quiet(` (${tension.title})`)]
      const before = watched.get(name)
      const signs = [...(before ? [...before.signs, text('; ')] : []), ...sign]
      watched.set(name, { signs, field: before?.field ?? `${path}/owner` })
    }
  }
  return [...watched].sort(([one], [other]) => Number(one === '') - Number(other === ''))
}

function watch(context: ReportContext): Block[] {
  const noOwner = empty(requiredSpec('tensions/*/warnings/*/owner').empty)
  const rows = signsByOwner(context).map(
    ([owner, { signs, field }]): TableRow => ({
      cells: [
        { paragraphs: [[shows(field, owner === '' ? noOwner : strong(owner))]], field },
        { paragraphs: [signs], field },
      ],
    }),
  )
  if (rows.length === 0) {
    return context.adopted ? [] : [{ kind: 'paragraph', role: 'body', runs: [empty(words.noWarnings)] }]
  }
  const columns = [
    { header: words.watchColumns.owner, width: 22 },
    { header: words.watchColumns.signs, width: 78 },
  ]
  return [dense(table(words.watch, columns, rows))]
}

/** The main risk, who watches for which sign, and what happens when. */
export function risks(context: ReportContext): Block[] {
  const blocks = [
    ...definitions(fieldRow(context, 'ask/mainRisk', words.mainRisk)),
    ...watch(context),
    ...calendar(context),
  ]
  return blocks.length > 0 ? [heading(1, words.heading, 'risks'), ...blocks] : []
}
