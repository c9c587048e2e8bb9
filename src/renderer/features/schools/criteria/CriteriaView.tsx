import { useRef } from 'react'
import { type Standing, weightShares } from '../../../../core/analysis/pilots'
import { bundledContent, statementById, tensionById } from '../../../../core/content'
import type { Criterion, CriterionKind, Plan } from '../../../../core/plan'
import { dispatch } from '../../../store'
import {
  Button,
  EmptyList,
  Field,
  ItemTools,
  Section,
  Sourced,
  SourceList,
  SourceNumbers,
  useItemActions,
} from '../../../ui'
import styles from './criteria.module.css'
import { OtherWeights } from './OtherWeights'

const LIST = 'criteria'
const { pilots } = bundledContent
const publish = statementById(tensionById(bundledContent, pilots.tension), pilots.publish)

const KIND_WORDS: Record<CriterionKind, string> = { need: 'need', readiness: 'readiness' }

function shareWords({ kind, weight }: Criterion, share: number | null | undefined): string {
  if (weight === null || share === null || share === undefined) return 'Counts for nothing'
  return `${share}% of ${KIND_WORDS[kind]}`
}

/** Frames to wait for what was added to be drawn. */
const MOST_FRAMES = 20

function focusAdded(container: HTMLElement | null, id: string, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const control = container?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] textarea`)
    if (control) control.focus()
    else if (frames > 0) focusAdded(container, id, frames - 1)
  })
}

/** The criteria with their weights and ranges. */
function CriteriaList({ plan }: { plan: Plan }) {
  const { byId, order } = plan.criteria
  const container = useRef<HTMLDivElement>(null)
  const actions = useItemActions(LIST, container)
  const shares = weightShares(plan)
  async function add(kind: CriterionKind): Promise<void> {
    const id = crypto.randomUUID()
    // All count the same until the district says otherwise.
    const values = { kind, direction: 'higher', weight: 1 }
    if (await dispatch('item.add', { list: LIST, id, values })) focusAdded(container.current, id)
  }
  return (
    <div className={styles.criteria} ref={container}>
      {order.length === 0 && (
        <EmptyList
          list={LIST}
          teach="Name what tells of a school’s need, such as a share or a result, and what tells of its readiness. Each begins with the weight 1."
        />
      )}
      {order.map((id, index) => {
        const criterion = byId[id]
        if (!criterion) return null
        const path = `${LIST}/${id}`
        return (
          <div key={id} className={styles.criterion} data-item={id}>
            <div className={styles.name}>
              <Field path={`${path}/name`} />
            </div>
            <Field path={`${path}/kind`} />
            <div className={styles.weight}>
              <Field path={`${path}/weight`} />
              <span className={styles.share}>{shareWords(criterion, shares[id])}</span>
            </div>
            <div className={styles.direction}>
              <Field path={`${path}/direction`} />
            </div>
            <Field path={`${path}/from`} />
            <Field path={`${path}/to`} />
            <Field
              path={`${path}/threshold`}
              label={criterion.direction === 'higher' ? 'Needs at least' : 'Needs at most'}
            />
            <ItemTools
              list={LIST}
              id={id}
              index={index}
              count={order.length}
              actions={actions}
              places={{ before: index - 1, after: index + 1 }}
            />
          </div>
        )
      })}
      <div className={styles.actions}>
        <Button adds={LIST} onPress={() => void add('need')}>
          Add a criterion of need
        </Button>
        <Button adds={LIST} onPress={() => void add('readiness')}>
          Add a criterion of readiness
        </Button>
      </div>
    </div>
  )
}

/** What the district goes by: its criteria, how much each counts, the two lines, and what other weights would do. */
export function CriteriaView({ plan, standings }: { plan: Plan; standings: readonly Standing[] }) {
  return (
    <SourceNumbers statements={[publish]}>
      <div className={styles.criteriaPart}>
        <p className={styles.hint}>
          A value counts by its place in the range, from 0 to 100; without a range, from the lowest to the highest of
          your schools. Need is the weighted mean of what is known of a school’s need, readiness likewise. A school that
          does not meet “Needs at least” is excluded, whatever the weights; a value that is not known excludes nobody.
        </p>
        <p className={styles.statement}>
          <Sourced {...publish} />
        </p>
        <CriteriaList plan={plan} />
      </div>
      <Section
        title="Where the lines lie"
        hint="From which need a school is called one of high need, and from which readiness ready, of 100."
      >
        <div className={styles.lines}>
          <Field path="piloting/highNeed" />
          <Field path="piloting/ready" />
        </div>
      </Section>
      <OtherWeights plan={plan} standings={standings} />
      <div className={styles.sources}>
        <SourceList />
      </div>
    </SourceNumbers>
  )
}
