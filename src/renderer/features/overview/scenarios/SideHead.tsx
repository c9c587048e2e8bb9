import { changesSentence, decidedSentence, scenarioName, standingName } from '../../../../core/analysis/scenario-words'
import type { Standing } from '../../../../core/analysis/scenarios'
import { bundledContent } from '../../../../core/content'
import { type Plan, scenarioChanges } from '../../../../core/plan'
import styles from './scenarios.module.css'
import { SIDE_WORDS, type SideName } from './sides'

interface SideHeadProps {
  side: SideName
  plan: Plan
  standing: Standing
  onChoose: (standing: Standing) => void
}

/** What one side shows, to be chosen among the plan and its scenarios. */
export function SideHead({ side, plan, standing, onChoose }: SideHeadProps) {
  const scenario = standing === null ? undefined : plan.scenarios.byId[standing]
  return (
    <div className={styles.head}>
      <select
        className={styles.choice}
        aria-label={SIDE_WORDS[side]}
        value={standing ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{standingName(plan, null)}</option>
        {plan.scenarios.order.map((id) => (
          <option key={id} value={id}>
            {scenarioName(plan, id)}
          </option>
        ))}
      </select>
      <p className={styles.quiet}>
        {scenario ? changesSentence(scenarioChanges(plan, scenario, bundledContent)) : decidedSentence(plan)}
      </p>
    </div>
  )
}
