import { useMemo, useState } from 'react'
import { bundledContent } from '../../../core/content'
import {
  boundSince,
  comparePlans,
  comparisonSummary,
  differenceClauses,
  type HistoryRecord,
  isSame,
  keptSentences,
  type PlanComparison,
  restorePlan,
} from '../../../core/history'
import { PLAN_SECTIONS } from '../../../core/plan'
import { attempt, flushPending, request, showNotice, undo, useOpenPlan, usePlan } from '../../store'
import { Button, Dialog } from '../../ui'
import { momentWords, type Point, seqOf, timeOf } from './points'
import { usePlanAt } from './use-plan-at'
import styles from './versions.module.css'

interface RestoreDialogProps {
  point: Point
  /** Oldest first. */
  rows: readonly HistoryRecord[]
  onClose: () => void
  onRestored: () => void
}

/** So many clauses are read before one decides; the comparison has them all. */
const MOST_CLAUSES = 5

function WhatChanges({ comparison }: { comparison: PlanComparison }) {
  const parts = [
    ...comparison.tensions.map(({ tension, differences }) => ({ name: tension.title, differences })),
    ...comparison.sections.map(({ section, differences }) => ({ name: PLAN_SECTIONS[section], differences })),
  ]
  const clauses = parts.flatMap(({ name, differences }) =>
    differenceClauses(differences, bundledContent).map((clause) => `${name}: ${clause}`),
  )
  const more = clauses.length - MOST_CLAUSES
  return (
    <>
      <p>{comparisonSummary(comparison)}</p>
      <ul>
        {clauses.slice(0, more === 1 ? clauses.length : MOST_CLAUSES).map((clause) => (
          <li key={clause} dir="auto">
            {clause}
          </li>
        ))}
      </ul>
      {more > 1 && <p>{`And ${more.toLocaleString('en-US')} more: “Compare” shows them all.`}</p>}
    </>
  )
}

/** Says what restoring a moment would change and what would stay, before it is done. */
export function RestoreDialog({ point, rows, onClose, onRestored }: RestoreDialogProps) {
  const present = usePlan()
  const seq = seqOf(point, useOpenPlan()?.head ?? 0)
  const then = usePlanAt(seq)
  const [working, setWorking] = useState(false)
  const restored = useMemo(
    () => (then ? restorePlan(present, then, boundSince(rows, seq)) : null),
    [present, then, rows, seq],
  )
  const comparison = useMemo(
    () => (restored ? comparePlans(present, restored.plan, bundledContent) : null),
    [present, restored],
  )
  const name = point.kind === 'version' ? point.version.name : null
  const same = comparison !== null && isSame(comparison)

  async function restore() {
    if (working || !comparison || same) return
    setWorking(true)
    await flushPending()
    const done = await attempt(() => request('versions.restore', { seq, name }))
    setWorking(false)
    if (!done) return onClose()
    onRestored()
    showNotice('Restored. Everything that was written since stays in the history.', {
      label: 'Undo',
      run: () => void undo(),
    })
  }

  return (
    <Dialog
      title={name === null ? 'Restore the plan as it was then?' : `Restore “${name}”?`}
      onClose={onClose}
      onSubmit={() => void restore()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" unavailable={working || !comparison || same} onPress={() => void restore()}>
            Restore
          </Button>
        </>
      }
    >
      <p>
        {`The plan becomes what it was on ${momentWords(timeOf(point, present.createdAt))}. That is a change like any other: undo takes it back, and nothing is lost from the history.`}
      </p>
      {comparison && (
        <section className={styles.outcome}>
          <h3>What changes</h3>
          {same ? <p>Nothing: the plan is as it was then.</p> : <WhatChanges comparison={comparison} />}
        </section>
      )}
      {restored && restored.kept.length > 0 && (
        <section className={styles.outcome}>
          <h3>What stays as it is today</h3>
          <ul>
            {keptSentences(restored.kept, bundledContent).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
