import { apartWords, standingName } from '../../../../core/analysis/scenario-words'
import { type ComparedDecision, compareDecisions, type Standing } from '../../../../core/analysis/scenarios'
import { positionWords, sideColour } from '../../../../core/charts'
import { bundledContent, type TensionContent } from '../../../../core/content'
import { type Decision, fieldSpec, type Plan, scenarioChanges } from '../../../../core/plan'
import { fieldText } from '../../../../core/report/values'
import { RangeField } from '../../../marks'
import { dispatch } from '../../../store'
import { Field, LinkButton } from '../../../ui'
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
          <Side key={side} plan={plan} standing={standings[side]} tension={tension} decision={compared[side]} />
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

interface SideProps {
  plan: Plan
  standing: Standing
  tension: TensionContent
  decision: Decision
}

/** The range and the rationale of one side: to be read where it is the plan, to be changed where it is a scenario. */
function Side({ plan, standing, tension, decision }: SideProps) {
  if (standing === null) return <AsInPlan plan={plan} tension={tension} decision={decision} />
  const list = `scenarios/${standing}/tensions`
  const path = `${list}/${tension.id}`
  const inName = standingName(plan, standing)
  const scenario = plan.scenarios.byId[standing]
  const named = scenario !== undefined && Object.hasOwn(scenario.tensions.byId, tension.id)
  return (
    <div className={styles.side}>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{`${tension.title}, in ${inName}`}</legend>
        <RangeField path={`${path}/range`} tension={tension} range={decision.range} />
        <Field path={`${path}/rationale`} rows={2} inherited={plan.tensions[tension.id]?.rationale} />
      </fieldset>
      <Moved plan={plan} standing={standing} tension={tension} />
      {named && (
        <div>
          <LinkButton
            quiet
            label={`As in the plan: ${tension.title}, in ${inName}`}
            onPress={() => void dispatch('item.remove', { list, id: tension.id })}
          >
            As in the plan
          </LinkButton>
        </div>
      )}
    </div>
  )
}

function AsInPlan({ plan, tension, decision }: Omit<SideProps, 'standing'>) {
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
