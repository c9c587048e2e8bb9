import { FATES, type TotalsRow, totalsByFunding } from '../../../analysis/initiatives-totals'
import { type ChartData, layoutChart } from '../../../charts'
import type { Block, TableBlock, TableRow } from '../../blocks'
import type { ReportContext } from '../../context'
import { table } from '../../parts'
import { text as plainText, quiet, strong } from '../../runs'
import { formatMoney } from '../../values'
import { WORDS } from '../../words'
import { fateWords, sumCell } from '../initiatives'

const words = WORDS.resources

/** More bars than these are read in the table. */
const MOST_BARS = 12

/** What each source pays, for what goes on and for what ends. */
export function bySource(context: ReportContext): Block[] {
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
      { field: 'initiatives' },
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
