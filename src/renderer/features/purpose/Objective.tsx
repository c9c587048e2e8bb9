import { useRef } from 'react'
import type { Objective as ObjectiveOfPlan } from '../../../core/plan'
import { usePlanValue } from '../../store'
import { Columns, Field } from '../../ui'
import { Milestones } from './Milestones'
import styles from './purpose.module.css'
import { Way } from './Way'

/** One objective: what, for whom, from where to where, by when, and the way back from there to today. */
export function Objective({ path }: { path: string }) {
  const objective = usePlanValue(path) as ObjectiveOfPlan
  const container = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.objective} ref={container}>
      <div className={styles.fields}>
        <Field path={`${path}/name`} />
        <Columns count={2}>
          <Field path={`${path}/population`} />
          <Field path={`${path}/measure`} />
        </Columns>
        <div className={styles.fromTo}>
          <Field path={`${path}/baseline`} />
          <Field path={`${path}/target`} />
          <Field path={`${path}/date`} />
        </div>
        <Milestones path={path} objective={objective} />
      </div>
      <Way path={path} objective={objective} container={container} />
    </div>
  )
}
