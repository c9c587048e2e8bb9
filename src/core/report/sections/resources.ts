import {
  FATES,
  type Fate,
  type MoneyOf,
  type Sum,
  type TotalsRow,
  totalsByFunding,
} from '../../analysis/initiatives-totals'
import { type ChartData, layoutChart } from '../../charts'
import { itemsOf } from '../../plan/paths'
import type { Block, Passage, TableBlock, TableRow } from '../blocks'
import { inline, passage, type ReportContext, readField } from '../context'
import { heading } from '../headings'
import { definitions, fieldCells, fieldRow, listTable, table } from '../parts'
import { text as plainText, quiet, quietly, strong } from '../runs'
import { formatMoney, requiredSpec } from '../values'
import { WORDS } from '../words'

const words = WORDS.resources
const keys = ['disposition', 'costOnce', 'costPerYear', 'fundingSource', 'fundedUntil'] as const

/** More bars than these are read in the table. */
const MOST_BARS = 12

const blank: Passage = { paragraphs: [[]] }

/** A sum with how many amounts it lacks: a sum that hides a gap would mislead. */
function sumCell(count: number, { amount, missing }: Sum, set = plainText): Passage {
  if (count === 0) return blank
  const lacking = missing === 0 ? [] : [[quiet(words.withoutEstimate(missing))]]
  return { paragraphs: [...(missing < count || missing === 0 ? [[set(formatMoney(amount))]] : []), ...lacking] }
}

/** The name of an initiative, and below it people’s time where that is estimated. */
function nameCell(context: ReportContext, path: string): Passage {
  const time = `${path}/peopleTime`
  const { paragraphs } = passage(context, `${path}/name`)
  if (readField(context, time) === '') return { paragraphs, field: `${path}/name` }
  const label = requiredSpec(time).label
  return { paragraphs: [...paragraphs, [quiet(`${label}: `), quietly(inline(context, time))]], field: `${path}/name` }
}

function fateWords(fate: Fate): string {
  return words[fate]
}

function totalRow(name: string, { count, once, perYear }: MoneyOf): TableRow[] {
  if (count === 0) return []
  const sums = [sumCell(count, once, strong), sumCell(count, perYear, strong)]
  return [{ total: true, cells: [{ paragraphs: [[strong(name)]] }, blank, ...sums, blank, blank] }]
}

/** What each source pays, for what goes on and for what ends. */
function bySource(context: ReportContext): Block[] {
  const { rows, all } = totalsByFunding(context.plan)
  const fates = FATES.filter((fate) => all.byFate[fate].count > 0)
  if (rows.length < 2) return []
  const cells = (byFate: TotalsRow['byFate'], set?: typeof strong) =>
    fates.flatMap((fate) => {
      const { count, once, perYear } = byFate[fate]
      return [sumCell(count, once, set), sumCell(count, perYear, set)]
    })
  const columns = fates.flatMap((fate) => [
    { header: `${fateWords(fate)}, ${words.inHeader.once}`, width: 66 / (2 * fates.length), align: 'end' as const },
    { header: `${fateWords(fate)}, ${words.inHeader.perYear}`, width: 66 / (2 * fates.length), align: 'end' as const },
  ])
  return paidPerYear(
    context,
    table(
      words.bySource,
      [{ header: words.source, width: 34 }, ...columns],
      [
        ...rows.map(
          ({ name, byFate }): TableRow => ({
            cells: [{ paragraphs: [[name === null ? quiet(words.unnamedSource) : plainText(name)]] }, ...cells(byFate)],
          }),
        ),
        { total: true, cells: [{ paragraphs: [[strong(words.all)]] }, ...cells(all.byFate, strong)] },
      ],
    ),
  )
}

/** What each source pays a year as bars; none where the table says it as quickly. */
function paidPerYear({ plan }: ReportContext, amounts: TableBlock): Block[] {
  const { rows, all } = totalsByFunding(plan)
  const paid = rows.filter(({ byFate }) => FATES.some((fate) => byFate[fate].perYear.amount > 0)).slice(0, MOST_BARS)
  const fates = FATES.filter((fate) => all.byFate[fate].perYear.amount > 0)
  if (paid.length < 2) return [amounts]
  const chart: ChartData = {
    kind: 'bar',
    values: words.chart.values,
    unit: 'money',
    categories: paid.map(({ name }) => name ?? words.unnamedSource),
    series: fates.map((fate) => ({
      name: fateWords(fate),
      values: paid.map(({ byFate }) => byFate[fate].perYear.amount || null),
    })),
  }
  const said = paid.map(({ name, byFate }) => {
    const sums = fates.flatMap((fate) =>
      byFate[fate].perYear.amount > 0 ? [`${fateWords(fate)} ${formatMoney(byFate[fate].perYear.amount)}`] : [],
    )
    return `${name ?? words.unnamedSource}: ${sums.join(', ')}.`
  })
  const description = words.chart.alternative(said.join(' '))
  return [
    {
      kind: 'figure',
      caption: words.chart.caption,
      number: 0,
      alternative: description,
      drawing: layoutChart(chart, { title: words.chart.caption, description }, formatMoney),
      chart,
      table: amounts,
    },
  ]
}

/** What is asked for, and what each initiative costs, once and per year, from which source and until when. */
export function resources(context: ReportContext): Block[] {
  const rows = itemsOf(context.plan.initiatives).map(({ id }): TableRow => {
    const path = `initiatives/${id}`
    return { cells: [nameCell(context, path), ...fieldCells(context, path, keys)] }
  })
  const { all } = totalsByFunding(context.plan)
  const totals = FATES.flatMap((fate) => totalRow(fateWords(fate), all.byFate[fate]))
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
      rows.length === 0 ? [] : [...rows, ...totals],
    ),
    ...bySource(context),
  ]
  return blocks.length > 0 ? [heading(1, words.heading, 'resources'), ...blocks] : []
}
