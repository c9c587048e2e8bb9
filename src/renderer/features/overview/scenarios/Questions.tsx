import { numberWord } from '../../../../core/analysis/overview-sentence'
import type { RaisedPrompt } from '../../../../core/analysis/prompts'
import { standingName } from '../../../../core/analysis/scenario-words'
import { comparePrompts } from '../../../../core/analysis/scenarios'
import { bundledContent, tensionById } from '../../../../core/content'
import { shorten, upperFirst } from '../../../../core/text'
import { Section, Sourced, SourceList, SourceNumbers } from '../../../ui'
import styles from './scenarios.module.css'
import { type Compared, SIDES } from './sides'

const LONGEST_NAME = 60

function Prompt({ prompt: { check, quoted } }: { prompt: RaisedPrompt }) {
  const decisions = quoted
    .filter(({ position }) => position !== null)
    .map(
      ({ tension, position, word }) =>
        `${tensionById(bundledContent, tension).title} ${position}: ${word.toLowerCase()}`,
    )
  return (
    <li data-rule={check.id}>
      <p className={styles.question}>
        <Sourced text={check.question} sources={check.sources} />
      </p>
      {decisions.length > 0 && <p className={styles.quiet}>{decisions.join('; ')}</p>}
    </li>
  )
}

/** Which questions only one side raises, and which both do. */
export function Questions({ plan, standings, plans }: Compared) {
  const prompts = comparePrompts(plans, bundledContent)
  const { both } = prompts
  const shown = [...prompts.left, ...prompts.right, ...both].map(({ check }) => check)
  return (
    <Section title="Questions that appear and go" hint="What each side raises when its decisions are read together.">
      <SourceNumbers statements={shown}>
        <div className={styles.asked}>
          {SIDES.map((side) => (
            <div key={side}>
              <h3 dir="auto">{`Raised only by ${standings[side] === null ? 'the plan as it is' : `“${shorten(standingName(plan, standings[side]), LONGEST_NAME)}”`}`}</h3>
              {prompts[side].length === 0 ? (
                <p className={styles.quiet}>None</p>
              ) : (
                <ul>
                  {prompts[side].map((prompt) => (
                    <Prompt key={prompt.check.id} prompt={prompt} />
                  ))}
                </ul>
              )}
            </div>
          ))}
        </div>
        {both.length > 0 ? (
          <details className={styles.more}>
            <summary>{`${upperFirst(numberWord(both.length))} raised by both`}</summary>
            <ul>
              {both.map((prompt) => (
                <Prompt key={prompt.check.id} prompt={prompt} />
              ))}
            </ul>
          </details>
        ) : (
          <p className={styles.quiet}>No question is raised by both.</p>
        )}
        {shown.length > 0 && (
          <details className={styles.more}>
            <summary>Sources of the questions</summary>
            <SourceList />
          </details>
        )}
      </SourceNumbers>
    </Section>
  )
}
