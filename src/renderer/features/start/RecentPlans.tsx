import { useRef } from 'react'
import type { RecentPlan } from '../../../contract'
import { layoutMiniThread, MINI_THREAD } from '../../../core/charts/mini-thread'
import { Marks } from '../../charts/Marks'
import { LinkButton } from '../../ui'
import { changedWords } from './changed-words'
import styles from './start.module.css'
import { useArrowKeys } from './use-arrow-keys'

interface RecentPlansProps {
  plans: readonly RecentPlan[]
  onOpen: (id: string) => void
  onLocate: (id: string) => void
  onDrop: (id: string) => void
}

function placeOf({ sample, districtName }: RecentPlan): string {
  return sample ? 'Sample: a fictional district' : districtName
}

function titleOf({ title }: RecentPlan): string {
  return title.trim() === '' ? 'Untitled plan' : title
}

function SmallThread({ marks }: { marks: RecentPlan['marks'] }) {
  const { width, height } = MINI_THREAD
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Marks marks={layoutMiniThread(marks)} />
    </svg>
  )
}

function OpenRow({ plan, onOpen }: { plan: RecentPlan; onOpen: (id: string) => void }) {
  return (
    <button type="button" className={styles.row} onClick={() => onOpen(plan.id)}>
      <SmallThread marks={plan.marks} />
      <span className={styles.about}>
        <span className={styles.title} dir="auto">
          {titleOf(plan)}
        </span>
        <span className={styles.quiet} dir="auto">
          {placeOf(plan)}
        </span>
      </span>
      <span className={styles.standing}>
        <span>{`${plan.decided} of ${plan.total} decided`}</span>
        <span className={styles.quiet}>{changedWords(plan.changedAt, new Date())}</span>
      </span>
    </button>
  )
}

function MissingRow({ plan, onLocate, onDrop }: { plan: RecentPlan } & Pick<RecentPlansProps, 'onLocate' | 'onDrop'>) {
  const place = placeOf(plan)
  const changed = changedWords(plan.changedAt, new Date()).replace('Today', 'today')
  const since = `Moved, renamed or not connected since ${changed}`
  return (
    <div className={`${styles.row} ${styles.missing}`}>
      <span className={styles.notFound}>File not found</span>
      <span className={styles.about}>
        <span className={styles.title} dir="auto">
          {titleOf(plan)}
        </span>
        <span className={styles.quiet}>{place === '' ? since : `${place}. ${since}`}</span>
      </span>
      <span className={styles.standing}>
        <LinkButton label={`Locate: ${titleOf(plan)}`} onPress={() => onLocate(plan.id)}>
          Locate
        </LinkButton>
        <LinkButton label={`Remove from list: ${titleOf(plan)}`} onPress={() => onDrop(plan.id)}>
          Remove from list
        </LinkButton>
      </span>
    </div>
  )
}

/** The plans that were open on this computer, the one changed last first. */
export function RecentPlans({ plans, onOpen, onLocate, onDrop }: RecentPlansProps) {
  const list = useRef<HTMLUListElement>(null)
  useArrowKeys(list)
  return (
    <ul ref={list} className={styles.recents}>
      {plans.map((plan) => (
        <li key={plan.id}>
          {plan.missing ? (
            <MissingRow plan={plan} onLocate={onLocate} onDrop={onDrop} />
          ) : (
            <OpenRow plan={plan} onOpen={onOpen} />
          )}
        </li>
      ))}
    </ul>
  )
}
