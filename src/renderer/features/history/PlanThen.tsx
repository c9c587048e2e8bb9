import { useMemo, useRef } from 'react'
import { overviewSentence } from '../../../core/analysis/overview-sentence'
import { layoutOverview, OVERVIEW_FRAMES } from '../../../core/charts'
import { bundledContent } from '../../../core/content'
import type { Plan } from '../../../core/plan'
import { buildReport } from '../../../core/report'
import { localDay } from '../../../core/text'
import { Marks } from '../../charts/Marks'
import { Sheet, useDocumentClicks } from '../../report'
import { usePlan } from '../../store'
import { Button } from '../../ui'
import styles from './history.module.css'
import { momentWords, type Point } from './points'
import { usePlanAt } from './use-plan-at'

interface PlanThenProps {
  point: Point
  /** How many changes there are. */
  of: number
  onNow: () => void
}

/** The plan as it stood after a change: the picture of the seven tensions and the document, to read. */
export function PlanThen({ point, of, onNow }: PlanThenProps) {
  const { createdAt } = usePlan()
  const entry = point.kind === 'entry' ? point.entry : null
  const plan = usePlanAt(entry?.last ?? 0)
  const at = entry?.at ?? createdAt
  const isNow = entry !== null && entry.number === of
  const place = entry
    ? `change ${entry.number.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`
    : 'before the first change'
  return (
    <>
      <div className={styles.banner}>
        <p>
          <b>{isNow ? 'As it is now' : `As it was on ${momentWords(at)}`}</b>
          <span>
            {place}
            {isNow ? `, ${momentWords(at)}` : '. Only to read: nothing here can be changed'}.
          </span>
        </p>
        {!isNow && <Button onPress={onNow}>Back to now</Button>}
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
  const picture = useMemo(() => layoutOverview(plan, bundledContent, OVERVIEW_FRAMES.document), [plan])
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
