import type { Plan } from '../../../core/plan'
import { Field } from '../../ui'
import styles from './schools.module.css'

/** Everything that the plan says of a school, but for what it has by the criteria. */
export function SchoolFields({ path }: { path: string }) {
  return (
    <div className={styles.fields}>
      <div className={styles.half}>
        <Field path={`${path}/name`} />
      </div>
      <Field path={`${path}/level`} />
      <Field path={`${path}/enrolment`} />
      <Field path={`${path}/choice`} />
      <div className={styles.rest}>
        <Field path={`${path}/reason`} compact />
      </div>
      <div className={styles.whole}>
        <Field path={`${path}/needed`} compact />
      </div>
      <div className={styles.half}>
        <Field path={`${path}/owner`} />
      </div>
      <Field path={`${path}/readyBy`} />
      <div className={styles.whole}>
        <Field path={`${path}/note`} compact />
      </div>
    </div>
  )
}

/** What a school has by each criterion. */
export function SchoolValues({ plan, id }: { plan: Plan; id: string }) {
  if (plan.criteria.order.length === 0) return null
  return (
    <fieldset className={styles.values}>
      <legend>By the criteria</legend>
      {plan.criteria.order.map((criterion) => (
        <Field
          key={criterion}
          path={`schools/${id}/scores/${criterion}/value`}
          label={plan.criteria.byId[criterion]?.name.trim() || 'Unnamed criterion'}
        />
      ))}
    </fieldset>
  )
}
