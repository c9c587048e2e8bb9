import { useId } from 'react'
import type { StatedPrompt } from '../../../../core/analysis/prompt-states'
import { bundledContent, type CoherenceCheck } from '../../../../core/content'
import { upperFirst } from '../../../../core/text'
import { LinkButton, Sourced } from '../../../ui'
import { addAndOpen } from '../add-and-open'
import { Answer } from './Answer'
import { FoundList } from './FoundList'
import { QuotedDecision } from './QuotedDecision'
import styles from './questions.module.css'
import { stateWords } from './states'
import { whatRaises } from './words'

interface RaisedQuestionProps {
  prompt: StatedPrompt
  check: CoherenceCheck
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

/** One question with what raised it, why it is asked, and the team's answer. */
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
      <h3 id={id}>
        <Sourced text={check.question} sources={check.sources} />
      </h3>
      <div className={styles.body}>
        <div className={styles.ours}>
          <h4>Raised by</h4>
          {check.link && <p className={styles.rule}>{upperFirst(`${whatRaises(check, bundledContent)}.`)}</p>}
          {check.quotes.length > 0 && (
            <ul className={styles.quotes}>
              {check.quotes.map((tension) => (
                <QuotedDecision key={tension} id={tension} onOpenTension={onOpenTension} />
              ))}
            </ul>
          )}
          {check.link && <FoundList prompt={prompt} check={check} onGoTo={onGoTo} />}
          <Answer prompt={prompt} />
        </div>
        <div className={styles.why}>
          <h4>Why it is asked</h4>
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
