import { bundledContent, type CoherenceCheck } from '../../../../core/content'
import { Section, Sourced } from '../../../ui'
import styles from './questions.module.css'
import { whatRaises } from './words'

/** The questions that do not apply now, each with what would raise it. */
export function NotRaised({ checks, begun }: { checks: readonly CoherenceCheck[]; begun: boolean }) {
  return (
    <Section title={begun ? 'Not raised by the positions as they stand' : 'What can be raised'}>
      <ul className={styles.quietList}>
        {checks.map((check) => (
          <li key={check.id}>
            <h3>
              <Sourced text={check.title} sources={check.sources} />
            </h3>
            <p>{`Would be raised by ${whatRaises(check, bundledContent)}.`}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
