import { fundingEnds } from '../../../core/analysis/initiatives-totals'
import { fieldSpec, type Plan } from '../../../core/plan'
import { formatMoney } from '../../../core/report/values'
import { formatDayShort, localDay } from '../../../core/text'
import { LinkButton } from '../../ui'
import inventory from './initiatives.module.css'
import styles from './totals.module.css'

const words = (key: string) => fieldSpec(`initiatives/*/${key}`)

/** What ends when its funding ends, the next first. */
export function FundingEnds({ plan, onShow }: { plan: Plan; onShow: (id: string) => void }) {
  const ends = fundingEnds(plan, localDay(new Date()))
  if (ends.length === 0) return null
  return (
    <table className={`${inventory.table} ${styles.ends}`}>
      <caption>What ends when its funding ends</caption>
      <thead>
        <tr>
          <th scope="col">Funded until</th>
          <th scope="col">Initiative</th>
          <th scope="col">Choice</th>
          <th scope="col">Paid from</th>
          <th scope="col" data-column="costPerYear">
            Per year
          </th>
        </tr>
      </thead>
      <tbody>
        {ends.map(({ id, name, day, over, disposition, fundingSource, costPerYear }) => (
          <tr key={id}>
            <td className={styles.day}>
              {formatDayShort(day)}
              {over && <div className={styles.missing}>Over</div>}
            </td>
            <th scope="row">
              <LinkButton onPress={() => onShow(id)}>{name.trim() || (words('name')?.empty ?? '')}</LinkButton>
            </th>
            <td className={disposition === null ? inventory.quiet : undefined}>
              {disposition === null ? words('disposition')?.empty : words('disposition')?.choices?.[disposition]}
            </td>
            <td className={fundingSource.trim() === '' ? inventory.quiet : undefined}>
              {fundingSource.trim() || words('fundingSource')?.empty}
            </td>
            <td data-column="costPerYear" className={costPerYear === null ? inventory.quiet : undefined}>
              {costPerYear === null ? words('costPerYear')?.empty : formatMoney(costPerYear)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
