import { initiativesToStop } from '../../../core/analysis/initiatives-totals'
import { fieldSpec, type Plan } from '../../../core/plan'
import { formatMoney } from '../../../core/report/values'
import { Field, ItemList, LinkButton } from '../../ui'
import styles from './initiatives.module.css'

/** What the inventory says will stop, with why; and what the strategy leaves out, as a list of its own. */
export function StopList({ plan, onShow }: { plan: Plan; onShow: (id: string) => void }) {
  const stopping = initiativesToStop(plan)
  return (
    <>
      <div className={styles.part}>
        <h3>We will stop</h3>
        {stopping.length === 0 ? (
          <p className={styles.quiet}>
            Nothing yet. In the inventory, choose “Stop” for what the strategy ends; it is listed here with its reason.
          </p>
        ) : (
          <ul className={styles.stops}>
            {stopping.map(({ id, name, reason, costPerYear }) => (
              <li key={id}>
                <LinkButton onPress={() => onShow(id)}>
                  {name.trim() || (fieldSpec('initiatives/*/name')?.empty ?? '')}
                </LinkButton>
                {costPerYear !== null && costPerYear > 0 && (
                  <span className={styles.frees}>{formatMoney(costPerYear)} per year</span>
                )}
                <p className={reason.trim() === '' ? styles.quiet : undefined}>
                  {reason.trim() || 'No reason written yet'}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.part}>
        <h3>We will not do</h3>
        <ItemList
          list="refusals"
          teach="Name one thing that people will expect and that this strategy leaves out."
          render={(path) => (
            <div className={styles.refusal}>
              <Field path={`${path}/text`} />
              <Field path={`${path}/reason`} compact />
            </div>
          )}
        />
      </div>
    </>
  )
}
