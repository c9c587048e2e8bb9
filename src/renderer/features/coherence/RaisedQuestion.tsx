import { useId } from 'react'
import type { CoherenceCheck } from '../../../core/content'
import { Sourced } from '../../ui'
import { Answer } from './Answer'
import styles from './coherence.module.css'
import { QuotedDecision } from './QuotedDecision'

interface RaisedQuestionProps {
  check: CoherenceCheck
  onOpenTension: (id: string) => void
}

/** One question with the decisions that raised it, why it is asked, and the team's answer. */
export function RaisedQuestion({ check, onOpenTension }: RaisedQuestionProps) {
  const id = useId()
  return (
    <section className={styles.raised} aria-labelledby={id}>
      <p className={styles.name}>{check.title}</p>
      <h2 id={id}>
        <Sourced text={check.question} sources={check.sources} />
      </h2>
      <div className={styles.body}>
        <div className={styles.ours}>
          <h3>Raised by</h3>
          <ul className={styles.quotes}>
            {check.quotes.map((tension) => (
              <QuotedDecision key={tension} id={tension} onOpenTension={onOpenTension} />
            ))}
          </ul>
          <Answer checkId={check.id} />
        </div>
        <div className={styles.why}>
          <h3>Why it is asked</h3>
          <p>
            <Sourced text={check.why.text} sources={check.why.sources} />
          </p>
        </div>
      </div>
    </section>
  )
}
