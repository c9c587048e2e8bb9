import { useState } from 'react'
import { standingName } from '../../../../core/analysis/scenario-words'
import type { Standing } from '../../../../core/analysis/scenarios'
import { bundledContent } from '../../../../core/content'
import { changesNothing, type Plan, type Scenario, scenarioChanges } from '../../../../core/plan'
import { formatDay } from '../../../../core/text'
import { dispatch } from '../../../store'
import { Button, Field, LinkButton } from '../../../ui'
import { AdoptDialog } from './AdoptDialog'
import styles from './scenarios.module.css'
import { SIDE_WORDS, type SideName } from './sides'

interface SideFootProps {
  side: SideName
  plan: Plan
  standing: Standing
  onCopy: (from: string | null) => void
}

/** Below a picture: what is shown is called, why, and what can be done with it. */
export function SideFoot({ side, plan, standing, onCopy }: SideFootProps) {
  const scenario = standing === null ? undefined : plan.scenarios.byId[standing]
  return (
    <section className={styles.foot} aria-label={`${SIDE_WORDS[side]}: ${standingName(plan, standing)}`}>
      {scenario && standing !== null ? (
        <ScenarioFoot side={side} plan={plan} id={standing} scenario={scenario} onCopy={onCopy} />
      ) : (
        <div className={styles.actions}>
          <Button onPress={() => onCopy(null)}>Copy the decisions into a scenario</Button>
        </div>
      )}
    </section>
  )
}

interface ScenarioFootProps {
  side: SideName
  plan: Plan
  id: string
  scenario: Scenario
  onCopy: (from: string | null) => void
}

function daysWords({ copiedOn, adoptedOn }: Scenario): string {
  return [
    copiedOn === null ? '' : `Copied on ${formatDay(copiedOn)}.`,
    adoptedOn === null ? '' : `Adopted on ${formatDay(adoptedOn)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function ScenarioFoot({ side, plan, id, scenario, onCopy }: ScenarioFootProps) {
  const [adopting, setAdopting] = useState(false)
  const changes = scenarioChanges(plan, scenario, bundledContent)
  const nothing = changesNothing(changes)
  const why =
    scenario.adoptedOn === null ? 'It says what the plan says: move a mark first.' : 'The plan says the same now.'
  const remove = async () => {
    if (!(await dispatch('item.remove', { list: 'scenarios', id }))) return
    // What was pressed goes away with it: the focus goes to what is shown instead, or to how to begin anew.
    requestAnimationFrame(() => {
      const instead = document.querySelector<HTMLElement>(`main select[aria-label="${SIDE_WORDS[side]}"]`)
      const target = instead ?? document.querySelector<HTMLElement>('main [data-path="scenarios"]')
      target?.focus()
    })
  }
  return (
    <>
      <Field path={`scenarios/${id}/name`} label="Name of the scenario" />
      <Field path={`scenarios/${id}/why`} rows={1} compact />
      <div className={styles.actions} data-print="never">
        <Button
          unavailable={nothing}
          {...(nothing ? { describedBy: `${id}-nothing` } : {})}
          onPress={() => setAdopting(true)}
        >
          Adopt this scenario
        </Button>
        <LinkButton quiet onPress={() => onCopy(id)}>
          Duplicate
        </LinkButton>
        <LinkButton quiet onPress={() => void remove()}>
          Remove
        </LinkButton>
      </div>
      <p className={styles.quiet} role="status">
        {nothing && <span id={`${id}-nothing`}>{`${why} `}</span>}
        {daysWords(scenario)}
      </p>
      {adopting && <AdoptDialog plan={plan} id={id} changes={changes} onClose={() => setAdopting(false)} />}
    </>
  )
}
