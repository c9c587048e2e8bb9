import { apartWords, standingName } from '../../../../core/analysis/scenario-words'
import { type ComparedDecision, compareDecisions } from '../../../../core/analysis/scenarios'
import { positionWords, sideColour } from '../../../../core/charts'
import { bundledContent, type TensionContent } from '../../../../core/content'
import { type Decision, fieldSpec } from '../../../../core/plan'
import { DecisionOfSide } from './DecisionOfSide'
import styles from './scenarios.module.css'
import { type Compared, SIDES } from './sides'

const emptyWords = (path: string) => fieldSpec(path)?.empty ?? ''

/** Each decision in words on both sides; one that differs stands open. */
export function OneByOne({ plan, standings, plans }: Compared) {
  return (
    <ul className={styles.rows}>
      <li className={styles.columnHeads} aria-hidden="true">
        <span />
        {SIDES.map((side) => (
          <span key={side} dir="auto">
            {standingName(plan, standings[side])}
          </span>
        ))}
      </li>
      {compareDecisions(plans, bundledContent).map((each) => (
        <li key={each.tension.id}>
          <Row plan={plan} standings={standings} compared={each} />
        </li>
      ))}
    </ul>
  )
}

function Row({ plan, standings, compared }: Pick<Compared, 'plan' | 'standings'> & { compared: ComparedDecision }) {
  const { tension, differs } = compared
  return (
    <details className={styles.row} open={differs}>
      <summary>
        <span className={styles.rowTitle}>
          <svg width="12" height="12" viewBox="0 0 12 12" fill="none" aria-hidden="true">
            <path d="m4 2 4 4-4 4" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
          <span>
            <b>{tension.title}</b>
            <small>{apartWords(compared)}</small>
          </span>
        </span>
        {SIDES.map((side) => (
          <Mark key={side} tension={tension} decision={compared[side]} />
        ))}
      </summary>
      <div className={styles.rowBody}>
        <span />
        {SIDES.map((side) => (
          <DecisionOfSide
            key={side}
            plan={plan}
            standing={standings[side]}
            tension={tension}
            decision={compared[side]}
          />
        ))}
      </div>
    </details>
  )
}

function Mark({ tension, decision: { shouldBe } }: { tension: TensionContent; decision: Decision }) {
  return (
    <span className={styles.position} data-side={shouldBe === null ? undefined : sideColour(shouldBe)}>
      {positionWords(tension, shouldBe, emptyWords('tensions/*/shouldBe'))}
    </span>
  )
}
