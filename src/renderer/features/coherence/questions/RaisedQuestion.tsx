import { useId } from 'react'
import type { StatedPrompt } from '../../../../core/analysis/prompt-states'
import type { CoherenceCheck } from '../../../../core/content'
import { LinkButton, Sourced } from '../../../ui'
import { addAndOpen } from '../add-and-open'
import { Answer } from './Answer'
import { QuotedDecision } from './QuotedDecision'
import styles from './questions.module.css'
import { stateWords } from './states'

interface RaisedQuestionProps {
  prompt: StatedPrompt
  check: CoherenceCheck
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

/** One question with the decisions that raised it, why it is asked, and the team's answer. */
export function RaisedQuestion({ prompt, check, onGoTo, onOpenTension }: RaisedQuestionProps) {
  const id = useId()
  return (
    <section className={styles.raised} aria-labelledby={id}>
      <p className={styles.name}>
        {check.title}
        <span className={styles.state} data-state={prompt.state}>
          {stateWords(prompt)}
        </span>
      </p>
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
          <Answer prompt={prompt} />
        </div>
        <div className={styles.why}>
          <h3>Why it is asked</h3>
          <p>
            <Sourced text={check.why.text} sources={check.why.sources} />
          </p>
          <p className={styles.off}>
            <LinkButton
              quiet
              adds="switchedOff"
              label={`Do not ask this: ${check.title}`}
              onPress={() => void addAndOpen({ list: 'switchedOff', id: check.id }, 'reason', onGoTo)}
            >
              Do not ask this
            </LinkButton>
          </p>
        </div>
      </div>
    </section>
  )
}
