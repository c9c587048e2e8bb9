import type { TensionContent } from '../../../core/content'
import { type Decision, guardKeys, type Pole } from '../../../core/plan'
import { Field } from '../../ui'
import styles from './both-sides.module.css'
import { Points } from './Points'
import { SlimSpectrum } from './SlimSpectrum'
import shared from './tension.module.css'
import { Warnings } from './Warnings'

interface MapProps {
  tension: TensionContent
  decision: Decision
}

/**
 * The both-sides map: one axis, with what either pole gives above it and what it costs below it. What keeps the
 * good stands outside, beside the good; the first signs of too much stand outside, beside the risks.
 */
export function BothSidesMap(props: MapProps) {
  const { a, b } = props.tension.poles
  return (
    <section className={styles.map} aria-labelledby="both-sides-map" data-print="only landscape">
      <h2 id="both-sides-map" className={styles.lead} tabIndex={-1} data-arrival>
        What each side gives, what keeps it, and the first signs of too much of it
      </h2>
      <div className={styles.upper}>
        <Keep {...props} pole="a" />
        <Points {...props} pole="a" kind="upside" />
        <Points {...props} pole="b" kind="upside" />
        <Keep {...props} pole="b" />
      </div>
      <div className={styles.axis}>
        <span className={shared.poleName} data-pole="a">
          {a.name}
        </span>
        <SlimSpectrum {...props} />
        <span className={shared.poleName} data-pole="b">
          {b.name}
        </span>
      </div>
      <div className={styles.lower}>
        <Warnings {...props} pole="a" />
        <Points {...props} pole="a" kind="risk" />
        <Points {...props} pole="b" kind="risk" />
        <Warnings {...props} pole="b" />
        <Warnings {...props} pole={null} />
      </div>
    </section>
  )
}

/** What is wanted of a pole, and what keeps it. The guard matters most for the side that the decision leans away from. */
function Keep({ tension, decision, pole }: MapProps & { pole: Pole }) {
  const path = `tensions/${tension.id}`
  const key = pole === 'a' ? 'A' : 'B'
  const { inSentence } = tension.poles[pole]
  const leansAway = decision.shouldBe !== null && guardKeys(decision).includes(`guard${key}`)
  return (
    <section className={`${styles.keep} ${shared.inPlace}`} aria-label={`What keeps the good of ${inSentence}`}>
      <Field path={`${path}/wanted${key}`} label={`What we want of ${inSentence}`} rows={1} compact />
      <Field
        path={`${path}/guard${key}`}
        label={`Guard for ${inSentence}`}
        {...(leansAway ? { hint: 'You lean away from it: what keeps its good?' } : {})}
        rows={1}
        compact
      />
    </section>
  )
}
