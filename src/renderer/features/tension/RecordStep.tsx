import type { ReactNode } from 'react'
import type { TensionContent } from '../../../core/content'
import type { Decision } from '../../../core/plan'
import { Agreements } from '../../agreements'
import { RangeField } from '../../marks'
import { Field, ItemList } from '../../ui'
import { Earlier } from './Earlier'
import { Evidence } from './Evidence'
import { SlimSpectrum } from './SlimSpectrum'
import styles from './tension.module.css'

interface RecordStepProps {
  tension: TensionContent
  decision: Decision
  next: ReactNode
}

/** Who decides, who was asked, what it rests on, who sees it otherwise, and what stood here before. */
export function RecordStep({ tension, decision, next }: RecordStepProps) {
  const path = `tensions/${tension.id}`
  return (
    <>
      <h2 className={styles.stepLead} tabIndex={-1} data-arrival>
        What somebody who was not in the room will want to know
      </h2>
      <div className={styles.recordAxis}>
        <span className={styles.poleName} data-pole="a">
          {tension.poles.a.name}
        </span>
        <SlimSpectrum tension={tension} decision={decision} />
        <span className={styles.poleName} data-pole="b">
          {tension.poles.b.name}
        </span>
      </div>
      <div className={styles.two}>
        <section className={styles.block} aria-label="People">
          <RangeField path={`${path}/range`} tension={tension} range={decision.range} />
          <div className={styles.pair}>
            <Field path={`${path}/decider`} />
            <Field path={`${path}/reviewDate`} />
          </div>
          <Field path={`${path}/consulted`} hint="Who was asked before it was decided" rows={1} compact />
          <Field path={`${path}/informed`} hint="Who is told, and when" rows={1} compact />
          <Field path={`${path}/interests`} hint="Who gains, who loses, and who was not in the room" rows={1} compact />
          <h3 className={styles.apart}>Dissent</h3>
          <ItemList
            list={`${path}/dissents`}
            teach="Who sees it otherwise, in their own words?"
            render={(dissent) => (
              <div className={styles.block}>
                <Field path={`${dissent}/text`} label="In their own words" compact />
                <Field path={`${dissent}/from`} />
              </div>
            )}
          />
        </section>
        <section className={styles.block} aria-label="Evidence">
          <Evidence tension={tension} decision={decision} />
          <Earlier tension={tension} decision={decision} />
          {decision.agreed.order.length > 0 && (
            <>
              <h3 className={styles.apart}>Frozen by the team</h3>
              <Agreements tension={tension} decision={decision} />
            </>
          )}
        </section>
      </div>
      <div className={styles.end}>{next}</div>
    </>
  )
}
