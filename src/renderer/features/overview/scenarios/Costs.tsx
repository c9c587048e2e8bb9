import type { Sum } from '../../../../core/analysis/initiatives-totals'
import { standingName } from '../../../../core/analysis/scenario-words'
import { type ComparedCost, compareCosts } from '../../../../core/analysis/scenarios'
import { formatMoney } from '../../../../core/report/values'
import styles from './scenarios.module.css'
import { type Compared, SIDES } from './sides'

const SPANS = ['once', 'perYear'] as const
const SPAN_WORDS = { once: 'Once', perYear: 'Per year' } as const

function Amount({ sum: { amount, missing }, count }: { sum: Sum; count: number }) {
  return (
    <td>
      {(missing < count || count === 0) && <div>{formatMoney(amount)}</div>}
      {missing > 0 && <div className={styles.missing}>{missing} not estimated</div>}
    </td>
  )
}

function difference(amount: number): string {
  if (amount === 0) return 'None'
  return `${amount > 0 ? '+' : '−'}${formatMoney(Math.abs(amount))}`
}

function Row({ name, cost: { left, right }, whole }: { name: string; cost: ComparedCost; whole?: boolean }) {
  return (
    <tr className={whole ? styles.whole : undefined}>
      <th scope="row" dir="auto">
        {name}
      </th>
      {[left, right].map((money, index) =>
        SPANS.map((span) => <Amount key={`${SIDES[index]} ${span}`} sum={money[span]} count={money.count} />),
      )}
      {SPANS.map((span) => (
        <td key={`difference ${span}`}>{difference(right[span].amount - left[span].amount)}</td>
      ))}
    </tr>
  )
}

/** What is kept or changed costs on both sides: in all, and from each source of which they take unlike amounts. */
export function Costs({ plan, standings, plans }: Compared) {
  const { rows, all } = compareCosts(plans)
  if (plan.initiatives.order.length === 0) {
    return <p className={styles.quiet}>No initiatives are listed, so nothing is known of what either side costs.</p>
  }
  return (
    <>
      <table className={`${styles.table} ${styles.costs}`}>
        <caption className="visually-hidden">What both sides cost</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Paid from
            </th>
            {SIDES.map((side) => (
              <th key={side} scope="colgroup" colSpan={2} dir="auto">
                {standingName(plan, standings[side])}
              </th>
            ))}
            <th scope="colgroup" colSpan={2}>
              Difference
            </th>
          </tr>
          <tr>
            {[...SIDES, 'difference'].map((group) =>
              SPANS.map((span) => (
                <th key={`${group} ${span}`} scope="col" data-span={span}>
                  {SPAN_WORDS[span]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((cost) => (
            <Row key={cost.name ?? ''} name={cost.name ?? 'No source named'} cost={cost} />
          ))}
          <Row name="All that is kept or changed" cost={all} whole />
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.quiet}>No source pays more or less on one side than on the other.</p>}
    </>
  )
}
