import {
  FATES,
  type Fate,
  type MoneyOf,
  type Sum,
  type Totals as TotalsOf,
  totalsByDecision,
  totalsByFunding,
} from '../../../core/analysis/initiatives-totals'
import { bundledContent } from '../../../core/content'
import type { Plan } from '../../../core/plan'
import { formatMoney } from '../../../core/report/values'
import inventory from './initiatives.module.css'
import styles from './totals.module.css'

const fateWords: Record<Fate, string> = {
  continuing: 'Kept or changed',
  ending: 'Stopped or paused',
  undecided: 'Not decided',
}

function SumCell({ of: { count }, sum }: { of: MoneyOf; sum: Sum }) {
  if (count === 0) return <td />
  return (
    <td>
      {sum.missing < count && <div>{formatMoney(sum.amount)}</div>}
      {sum.missing > 0 && <div className={styles.missing}>{sum.missing} not estimated</div>}
    </td>
  )
}

interface TableProps {
  caption: string
  heading: string
  unnamed: string
  totals: TotalsOf
}

function TotalsTable({ caption, heading, unnamed, totals: { rows, all } }: TableProps) {
  const fates = FATES.filter((fate) => all.byFate[fate].count > 0)
  return (
    <table className={`${inventory.table} ${styles.totals}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {heading}
          </th>
          {fates.map((fate) => (
            <th key={fate} scope="colgroup" colSpan={2}>
              {fateWords[fate]}
            </th>
          ))}
        </tr>
        <tr>
          {fates.map((fate) => [
            <th key={`${fate} once`} scope="col">
              Once
            </th>,
            <th key={`${fate} per year`} scope="col">
              Per year
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {[...rows, null].map((row) => (
          <tr key={row === null ? 'all' : `row ${row.name}`} className={row === null ? styles.sum : undefined}>
            <th scope="row" className={row?.name === null ? inventory.quiet : undefined}>
              {row === null ? 'All initiatives' : (row.name ?? unnamed)}
            </th>
            {fates.map((fate) => {
              const of = (row ?? all).byFate[fate]
              return [
                <SumCell key={`${fate} once`} of={of} sum={of.once} />,
                <SumCell key={`${fate} per year`} of={of} sum={of.perYear} />,
              ]
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What goes on and what ends, by what pays for it and by what it serves. */
export function Totals({ plan }: { plan: Plan }) {
  return (
    <>
      <TotalsTable
        caption="By funding source"
        heading="Paid from"
        unnamed="No source named"
        totals={totalsByFunding(plan)}
      />
      <TotalsTable
        caption="By decision"
        heading="Serves"
        unnamed="No decision named"
        totals={totalsByDecision(plan, bundledContent)}
      />
    </>
  )
}
