import { FATES, type Fate, type MoneyOf, type Sum, totalsByFunding } from '../../analysis/initiatives-totals'
import { itemsOf } from '../../plan/paths'
import type { Initiative } from '../../plan/schema'
import type { Block, Passage, TableRow } from '../blocks'
import type { ReportContext } from '../context'
import { dense, fieldCells, fieldsCell, listTable } from '../parts'
import { text as plainText, quiet, reference, strong, text } from '../runs'
import { formatMoney } from '../values'
import { WORDS } from '../words'

const words = WORDS.resources
const keys = ['disposition', 'costOnce', 'costPerYear', 'fundingSource', 'fundedUntil'] as const

/** Of so many at most the main part says what they cost, the costliest; the appendix of all. */
const MOST = 14

const blank: Passage = { paragraphs: [[]] }

export function fateWords(fate: Fate): string {
  return words[fate]
}

/** A sum with how many amounts it lacks: a sum that hides a gap would mislead. */
export function sumCell(count: number, { amount, missing }: Sum, set = plainText): Passage {
  if (count === 0) return blank
  const lacking = missing === 0 ? [] : [[quiet(words.withoutEstimate(missing))]]
  return { paragraphs: [...(missing < count || missing === 0 ? [[set(formatMoney(amount))]] : []), ...lacking] }
}

function totalRow(name: string, { count, once, perYear }: MoneyOf): TableRow[] {
  if (count === 0) return []
  const sums = [sumCell(count, once, strong), sumCell(count, perYear, strong)]
  return [{ total: true, cells: [{ paragraphs: [[strong(name)]] }, blank, ...sums, blank, blank] }]
}

function cost({ costOnce, costPerYear }: Initiative): number {
  return (costOnce ?? 0) + (costPerYear ?? 0)
}

type Listed = Initiative & { id: string }

/** The costliest, in the order of the plan. */
function costliest(initiatives: readonly Listed[]): readonly Listed[] {
  const kept = new Set([...initiatives].sort((one, other) => cost(other) - cost(one)).slice(0, MOST))
  return initiatives.filter((initiative) => kept.has(initiative))
}

function costTable(context: ReportContext, caption: string, shown: readonly Listed[]): Block[] {
  const rows = shown.map(({ id }): TableRow => {
    const path = `initiatives/${id}`
    return { cells: [fieldsCell(context, path, ['name', 'owner']), ...fieldCells(context, path, keys)] }
  })
  const { all } = totalsByFunding(context.plan)
  const totals = FATES.flatMap((fate) => totalRow(fateWords(fate), all.byFate[fate]))
  const { columns } = words
  return listTable(
    context,
    'initiatives',
    caption,
    [
      { header: columns.name, width: 29 },
      { header: columns.disposition, width: 9 },
      { header: columns.once, width: 11, align: 'end' },
      { header: columns.perYear, width: 12, align: 'end' },
      { header: columns.source, width: 25 },
      { header: columns.until, width: 14 },
    ],
    rows.length === 0 ? [] : [...rows, ...totals],
  ).map(dense)
}

/** What is kept, changed and stopped, what it costs, who pays and until when, with the sums of all. */
export function initiativesInShort(context: ReportContext): Block[] {
  const all = itemsOf(context.plan.initiatives)
  const shown = costliest(all)
  const more = all.length - shown.length
  const runs = [...(more > 0 ? [text(`${words.more(more)} `)] : []), reference('initiatives'), text(words.where)]
  return [
    ...(all.length === 0 ? [] : [{ kind: 'paragraph', role: 'quiet', runs, keepWithNext: true } as const]),
    ...costTable(context, words.caption, shown),
  ]
}

/** The same of every initiative; nothing where the main part has them all. */
export function everyCost(context: ReportContext): Block[] {
  const all = itemsOf(context.plan.initiatives)
  return all.length > MOST ? costTable(context, words.everyCost, all) : []
}
