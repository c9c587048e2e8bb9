import { useDeferredValue, useMemo, useState } from 'react'
import {
  type Crossing,
  choiceWords,
  crossings,
  differsFromPlan,
  highestNeedChanges,
  measureWords,
  planWeights,
  type Standing,
  schoolName,
  standingsOf,
  type Weights,
  wordsOfQuarter,
} from '../../../../core/analysis/pilots'
import { itemsOf, type Plan } from '../../../../core/plan'
import { upperFirst } from '../../../../core/text'
import { dispatch } from '../../../store'
import { Button, Section } from '../../../ui'
import { Scatter } from '../picture/Scatter'
import styles from './criteria.module.css'

const SHOWN_CROSSINGS = 50
const LEAST_SCALE = 10

function Sliders({
  plan,
  weights,
  onTry,
}: {
  plan: Plan
  weights: Weights
  onTry: (id: string, weight: number) => void
}) {
  const own = planWeights(plan)
  const most = Math.max(LEAST_SCALE, ...Object.values(own).map((weight) => weight * 2))
  return (
    <ul className={styles.sliders}>
      {itemsOf(plan.criteria).map(({ id, name, kind }) => {
        const tried = weights[id] ?? 0
        const called = name.trim() || 'Unnamed criterion'
        return (
          <li key={id}>
            <label htmlFor={`try-${id}`}>
              <span dir="auto">{called}</span>
              <span className={styles.quiet}>
                {kind === 'need' ? 'Need' : 'Readiness'}
                {tried !== own[id] && `, in the plan ${own[id]}`}
              </span>
            </label>
            <input
              id={`try-${id}`}
              type="range"
              min={0}
              max={most}
              step={1}
              value={Math.min(tried, most)}
              aria-label={`Weight of ${called} to try`}
              onChange={({ target }) => onTry(id, Number(target.value))}
            />
            <output htmlFor={`try-${id}`}>{tried}</output>
          </li>
        )
      })}
    </ul>
  )
}

function placeWords({ quarter, need, readiness }: Standing): string {
  return `${upperFirst(wordsOfQuarter(quarter))}: need ${measureWords(need)}, readiness ${measureWords(readiness)}`
}

function Crossings({ crossed }: { crossed: readonly Crossing[] }) {
  if (crossed.length === 0) return null
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">School</th>
          <th scope="col">Choice</th>
          <th scope="col">By the plan’s weights</th>
          <th scope="col">By the weights tried</th>
        </tr>
      </thead>
      <tbody>
        {crossed.slice(0, SHOWN_CROSSINGS).map(({ id, before, after }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {schoolName(before.school)}
            </th>
            <td>{choiceWords(before.school.choice)}</td>
            <td>{placeWords(before)}</td>
            <td>{placeWords(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function names(standings: readonly Standing[]): string {
  const shown = standings.slice(0, 8).map(({ school }) => schoolName(school))
  const more = standings.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** What changes among as many schools of the highest need as are to pilot now. */
function highestWords(before: readonly Standing[], after: readonly Standing[]): string {
  const { count, comes, goes } = highestNeedChanges(before, after)
  if (count === 0) return ''
  const among =
    count === 1 ? 'The school of highest need' : `The ${count} schools of highest need, as many as are to pilot now,`
  if (comes.length + goes.length === 0) return `${among} ${count === 1 ? 'stays' : 'stay'} the same.`
  const changes = [
    comes.length > 0 ? `${names(comes)} ${comes.length === 1 ? 'comes' : 'come'} in` : '',
    goes.length > 0 ? `${names(goes)} ${goes.length === 1 ? 'goes' : 'go'} out` : '',
  ]
  return `${among} ${count === 1 ? 'is another' : 'are others'}: ${changes.filter(Boolean).join('; ')}.`
}

/** Other weights, tried out without a change of the plan until the person says so. */
export function OtherWeights({ plan, standings }: { plan: Plan; standings: readonly Standing[] }) {
  const [tried, setTried] = useState<Weights>({})
  const [selected, setSelected] = useState<string | null>(null)
  const weights = useMemo(() => ({ ...planWeights(plan), ...tried }), [plan, tried])
  // The slider follows the hand; the picture follows the slider.
  const drawn = useDeferredValue(weights)
  const after = useMemo(() => standingsOf(plan, drawn), [plan, drawn])
  const crossed = useMemo(() => crossings(standings, after), [standings, after])
  const differs = differsFromPlan(plan, weights)
  if (plan.criteria.order.length < 2 || standings.every(({ quarter }) => quarter === null)) return null

  async function use(): Promise<void> {
    const own = planWeights(plan)
    // One step for undo.
    const group = crypto.randomUUID()
    for (const [id, weight] of Object.entries(weights)) {
      if (weight === own[id]) continue
      if (!(await dispatch('field.set', { path: `criteria/${id}/weight`, value: weight }, group))) return
    }
    setTried({})
  }
  return (
    <Section
      title="Try other weights"
      hint="See which schools would lie in another quarter. The plan keeps its weights until you say otherwise."
    >
      <div className={styles.try}>
        <div className={styles.trySide}>
          <Sliders
            plan={plan}
            weights={weights}
            onTry={(id, weight) => setTried((before) => ({ ...before, [id]: weight }))}
          />
          <div className={styles.actions} data-print="never">
            <Button kind="main" unavailable={!differs} onPress={() => void use()}>
              Use these weights
            </Button>
            <Button unavailable={!differs} onPress={() => setTried({})}>
              Back to the plan’s
            </Button>
          </div>
        </div>
        <Scatter
          plan={plan}
          standings={after}
          before={standings}
          selected={selected}
          onSelect={setSelected}
          height={400}
          label="Schools by need and readiness, by the weights tried"
        />
      </div>
      <p className={styles.result} aria-live="polite">
        {!differs && 'These are the weights of the plan. Move one to see what changes.'}
        {differs &&
          (crossed.length === 0
            ? `No school of ${standings.length.toLocaleString('en-US')} would lie in another quarter. ${highestWords(standings, after)}`
            : `${crossed.length.toLocaleString('en-US')} of ${standings.length.toLocaleString('en-US')} schools would lie in another quarter. ${highestWords(standings, after)}`)}
        {crossed.length > SHOWN_CROSSINGS && ` The first ${SHOWN_CROSSINGS} are listed, chosen ones first.`}
      </p>
      {differs && <Crossings crossed={crossed} />}
    </Section>
  )
}
