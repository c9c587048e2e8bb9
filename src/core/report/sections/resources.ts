import { itemsOf } from '../../plan/paths'
import type { Initiative } from '../../plan/schema'
import type { Block, Passage, TableRow } from '../blocks'
import type { ReportContext } from '../context'
import { heading } from '../headings'
import { definitions, fieldCells, fieldRow, listTable } from '../parts'
import { quiet, strong } from '../runs'
import { formatMoney } from '../values'
import { WORDS } from '../words'

const words = WORDS.resources
const keys = ['name', 'disposition', 'costOnce', 'costPerYear', 'fundingSource', 'fundedUntil'] as const

/** A sum with how many amounts it lacks: a sum that hides a gap would mislead. */
function sum(initiatives: readonly Initiative[], key: 'costOnce' | 'costPerYear'): Passage {
  const known = initiatives.flatMap((initiative) => initiative[key] ?? [])
  const missing = initiatives.length - known.length
  const total = strong(formatMoney(known.reduce((whole, amount) => whole + amount, 0)))
  return { paragraphs: missing === 0 ? [[total]] : [[total], [quiet(words.withoutEstimate(missing))]] }
}

function totalRow(name: string, initiatives: readonly Initiative[]): TableRow[] {
  if (initiatives.length === 0) return []
  const blank: Passage = { paragraphs: [[]] }
  const sums = [sum(initiatives, 'costOnce'), sum(initiatives, 'costPerYear')]
  return [{ total: true, cells: [{ paragraphs: [[strong(name)]] }, blank, ...sums, blank, blank] }]
}

/** What is asked for, and what each initiative costs, once and per year, from which source and until when. */
export function resources(context: ReportContext): Block[] {
  const initiatives = itemsOf(context.plan.initiatives)
  const which = (...dispositions: (string | null)[]) =>
    initiatives.filter(({ disposition }) => dispositions.includes(disposition))
  const rows = initiatives.map(({ id }): TableRow => ({ cells: fieldCells(context, `initiatives/${id}`, keys) }))
  const totals = [
    ...totalRow(words.continuing, which('keep', 'change')),
    ...totalRow(words.ending, which('stop', 'pause')),
    ...totalRow(words.undecided, which(null)),
  ]
  const { columns } = words
  const blocks: Block[] = [
    ...definitions([
      ...fieldRow(context, 'ask/costOnce'),
      ...fieldRow(context, 'ask/costPerYear'),
      ...fieldRow(context, 'ask/costSource', words.source),
    ]),
    ...listTable(
      context,
      'initiatives',
      words.caption,
      [
        { header: columns.name, width: 24 },
        { header: columns.disposition, width: 10 },
        { header: columns.once, width: 12, align: 'end' },
        { header: columns.perYear, width: 13, align: 'end' },
        { header: columns.source, width: 26 },
        { header: columns.until, width: 15 },
      ],
      [...rows, ...totals],
    ),
  ]
  return blocks.length > 0 ? [heading(1, words.heading, 'resources'), ...blocks] : []
}
