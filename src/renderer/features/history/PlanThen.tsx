import { useMemo, useRef } from 'react'
import { overviewSentence } from '../../../core/analysis/overview-sentence'
import { layoutOverview, OVERVIEW_FRAMES } from '../../../core/charts'
import { bundledContent } from '../../../core/content'
import type { HistoryEntry } from '../../../core/history'
import type { Plan } from '../../../core/plan'
import { buildReport } from '../../../core/report'
import { localDay } from '../../../core/text'
import { Marks } from '../../charts/Marks'
import { Sheet, useDocumentClicks } from '../../report'
import { useOpenPlan, usePlan } from '../../store'
import { Button } from '../../ui'
import { ExportThen } from './ExportThen'
import styles from './history.module.css'
import { momentWords, type Point, seqOf, timeOf } from './points'
import { usePlanAt } from './use-plan-at'

interface PlanThenProps {
  point: Point
  entries: readonly HistoryEntry[]
  onNow: () => void
  onRestore: () => void
}

/** The plan as it stood at a point: the picture of the seven tensions and the document, to read. */
export function PlanThen({ point, entries, onNow, onRestore }: PlanThenProps) {
  const { createdAt } = usePlan()
  const head = useOpenPlan()?.head ?? 0
  const seq = seqOf(point, head)
  const plan = usePlanAt(seq)
  const at = timeOf(point, createdAt)
  const isNow = seq === head
  const named = point.kind === 'version' ? point.version.words : null
  const number = entries.find(({ first }) => first <= seq)?.number ?? 0
  const place =
    number === 0
      ? 'before the first change'
      : `change ${number.toLocaleString('en-US')} of ${entries.length.toLocaleString('en-US')}`
  const when = named === null && !isNow ? place : `${momentWords(at)}, ${place}`
  return (
    <>
      <div className={styles.banner}>
        <p>
          <b dir="auto">{named ?? (isNow ? 'As it is now' : `As it was on ${momentWords(at)}`)}</b>
          <span>
            {when}
            {isNow ? '. The plan is as it was then' : '. Only to read: nothing here can be changed'}.
          </span>
        </p>
        <div className={styles.bannerActions}>
          <ExportThen seq={seq} />
          {!isNow && (
            <>
              <Button onPress={onRestore}>Restore…</Button>
              <Button onPress={onNow}>Back to now</Button>
            </>
          )}
        </div>
      </div>
      {plan ? (
        <PlanAsItStood plan={plan} day={localDay(new Date(at))} />
      ) : (
        <div className={styles.reading} aria-busy="true" />
      )}
    </>
  )
}

function PlanAsItStood({ plan, day }: { plan: Plan; day: string }) {
  const picture = useMemo(() => layoutOverview(plan, bundledContent, OVERVIEW_FRAMES.history), [plan])
  const report = useMemo(() => buildReport(plan, bundledContent, { kind: 'strategy', today: day }), [plan, day])
  const container = useRef<HTMLDivElement>(null)
  useDocumentClicks(container, null)
  return (
    <div ref={container} className={styles.stood}>
      <h2>The seven tensions then</h2>
      <p className={styles.said}>{overviewSentence(plan, bundledContent)}</p>
      <svg
        role="img"
        aria-label={`${picture.title}. ${picture.description}`}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        style={{ maxWidth: picture.width }}
      >
        <Marks marks={picture.marks} />
      </svg>
      <h2>The document then</h2>
      <Sheet report={report} onGoTo={null} />
    </div>
  )
}
