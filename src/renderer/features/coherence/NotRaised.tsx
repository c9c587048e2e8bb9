import { bundledContent, type CoherenceCheck } from '../../../core/content'
import { usePlan } from '../../store'
import { Section, Sourced } from '../../ui'
import styles from './coherence.module.css'
import { whatRaises } from './words'

/** The checks that do not apply now, each with what would raise it. An answer from an earlier time stays readable. */
export function NotRaised({ checks, begun }: { checks: readonly CoherenceCheck[]; begun: boolean }) {
  const plan = usePlan()
  return (
    <Section title={begun ? 'Not raised by the positions as they stand' : 'What can be raised'}>
      <ul className={styles.quietList}>
        {checks.map((check) => {
          const kept = plan.promptResponses.byId[check.id]?.text.trim() ?? ''
          return (
            <li key={check.id}>
              <h3>
                <Sourced text={check.title} sources={check.sources} />
              </h3>
              <p>{`Would be raised by ${whatRaises(check, bundledContent)}.`}</p>
              {kept !== '' && <p className={styles.kept}>{`Your answer from before is kept: ${kept}`}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
