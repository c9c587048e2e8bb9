import { useMemo } from 'react'
import { bundledContent } from '../../../core/content'
import { comparePlans } from '../../../core/history'
import { useOpenPlan, usePlan } from '../../store'
import { LinkButton } from '../../ui'
import { Compared } from './Compared'
import styles from './history.module.css'
import { momentWords, type Point, seqOf } from './points'
import type { Board } from './use-board'
import { usePlanAt } from './use-plan-at'

/** Two points of the plan beside each other, the earlier one first whichever was chosen first. */
export function Comparison({ board }: { board: Board }) {
  const head = useOpenPlan()?.head ?? 0
  const chosen = [board.pointOf(board.from), board.pointOf(board.to)] as const
  const [then, later] = seqOf(chosen[0], head) <= seqOf(chosen[1], head) ? chosen : [chosen[1], chosen[0]]
  const before = usePlanAt(seqOf(then, head))
  const after = usePlanAt(seqOf(later, head))
  const comparison = useMemo(
    () => (before && after ? comparePlans(before, after, bundledContent) : null),
    [before, after],
  )
  return (
    <>
      <header className={styles.between}>
        <dl>
          <div>
            <dt>Then</dt>
            <dd>
              <PointWords point={then} />
            </dd>
          </div>
          <div>
            <dt>{later.kind === 'now' ? 'Now' : 'Later'}</dt>
            <dd>
              <PointWords point={later} />
            </dd>
          </div>
        </dl>
        <p className={styles.meta}>
          Choose both points in the list.
          {board.from !== 0 && (
            <LinkButton quiet onPress={() => board.change({ from: 0 })}>
              From the beginning
            </LinkButton>
          )}
          {board.to !== null && (
            <LinkButton quiet onPress={() => board.change({ to: null })}>
              Up to now
            </LinkButton>
          )}
        </p>
      </header>
      {comparison ? <Compared comparison={comparison} /> : <div className={styles.reading} aria-busy="true" />}
    </>
  )
}

function PointWords({ point }: { point: Point }) {
  const { createdAt } = usePlan()
  if (point.kind === 'now') return 'The plan as it is'
  if (point.kind === 'beginning') {
    return (
      <>
        The beginning<span className={styles.quiet}>, {momentWords(createdAt)}</span>
      </>
    )
  }
  if (point.kind === 'version') {
    const { words, at } = point.version
    return (
      <>
        <span dir="auto">{words}</span>
        <span className={styles.quiet}>, {momentWords(at)}</span>
      </>
    )
  }
  return (
    <>
      {momentWords(point.entry.at)}
      <span className={styles.quiet}>, after: {point.entry.label}</span>
    </>
  )
}
