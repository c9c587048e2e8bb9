import { useRef } from 'react'
import { standingName } from '../../../../core/analysis/scenario-words'
import type { Standing } from '../../../../core/analysis/scenarios'
import { positionWords } from '../../../../core/charts'
import { bundledContent, type TensionContent } from '../../../../core/content'
import { type Decision, fieldSpec, type Plan, scenarioChanges } from '../../../../core/plan'
import { fieldText } from '../../../../core/report/values'
import { RangeField } from '../../../marks'
import { dispatch } from '../../../store'
import { Field, LinkButton } from '../../../ui'
import styles from './scenarios.module.css'

const emptyWords = (path: string) => fieldSpec(path)?.empty ?? ''

interface DecisionOfSideProps {
  plan: Plan
  standing: Standing
  tension: TensionContent
  decision: Decision
}

/** The range and the rationale of one side: to be read where it is the plan, to be changed where it is a scenario. */
export function DecisionOfSide({ plan, standing, tension, decision }: DecisionOfSideProps) {
  return standing === null ? (
    <AsInPlan plan={plan} tension={tension} decision={decision} />
  ) : (
    <AsInScenario plan={plan} standing={standing} tension={tension} decision={decision} />
  )
}

function AsInScenario({ plan, standing, tension, decision }: DecisionOfSideProps & { standing: string }) {
  const side = useRef<HTMLDivElement>(null)
  const list = `scenarios/${standing}/tensions`
  const path = `${list}/${tension.id}`
  const inName = standingName(plan, standing)
  const scenario = plan.scenarios.byId[standing]
  const named = scenario !== undefined && Object.hasOwn(scenario.tensions.byId, tension.id)
  const followPlan = async () => {
    if (!(await dispatch('item.remove', { list, id: tension.id }))) return
    // What was pressed goes away, and the row closes where nothing differs any more.
    side.current?.closest('details')?.querySelector('summary')?.focus()
  }
  return (
    <div ref={side} className={styles.side}>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{`${tension.title}, in ${inName}`}</legend>
        <RangeField path={`${path}/range`} tension={tension} range={decision.range} />
        <Field path={`${path}/rationale`} rows={2} inherited={plan.tensions[tension.id]?.rationale} />
      </fieldset>
      <Moved plan={plan} standing={standing} tension={tension} />
      {named && (
        <div>
          <LinkButton quiet label={`As in the plan: ${tension.title}, in ${inName}`} onPress={() => void followPlan()}>
            As in the plan
          </LinkButton>
        </div>
      )}
    </div>
  )
}

function AsInPlan({ plan, tension, decision }: Omit<DecisionOfSideProps, 'standing'>) {
  const path = `tensions/${tension.id}`
  const range = fieldText(plan, bundledContent, `${path}/range`)
  const rationale = decision.rationale.trim()
  return (
    <dl className={styles.side}>
      <div>
        <dt>Acceptable range</dt>
        <dd data-empty={range === '' || undefined}>{range || emptyWords(`${path}/range`)}</dd>
      </div>
      <div>
        <dt>Rationale</dt>
        <dd className={styles.prose} data-empty={rationale === '' || undefined} dir="auto">
          {rationale || emptyWords(`${path}/rationale`)}
        </dd>
      </div>
    </dl>
  )
}

/** The plan has gone elsewhere since the scenario left it. */
function Moved({ plan, standing, tension }: { plan: Plan; standing: string; tension: TensionContent }) {
  const scenario = plan.scenarios.byId[standing]
  if (!scenario) return null
  const change = scenarioChanges(plan, scenario, bundledContent).decisions.find((each) => each.tension === tension)
  if (change?.movedFrom === undefined) return null
  const words = (position: Decision['shouldBe']) =>
    positionWords(tension, position, emptyWords('tensions/*/shouldBe').toLowerCase())
  return (
    <p className={styles.note}>
      {`The plan has moved since: it stood at ${words(change.movedFrom)} when this was changed, and stands at ${words(change.before.shouldBe)} now.`}
    </p>
  )
}
