import { positionWords } from '../../../core/charts'
import type { TensionContent } from '../../../core/content'
import { type Decision, itemsOf, type SupersededDecision } from '../../../core/plan'
import { formatDay } from '../../../core/text'
import styles from './tension.module.css'

interface EarlierProps {
  tension: TensionContent
  decision: Decision
}

/** What took the place of an earlier decision: the one after it, or what stands now. */
function successorWords({ tension, decision }: EarlierProps, next: SupersededDecision | undefined): string {
  const words = (position: number | null) => positionWords(tension, position, 'not answered')
  if (next) return words(next.shouldBe)
  if (decision.status !== 'decided') return 'nothing yet: it is being decided anew'
  return `${words(decision.shouldBe)}${decision.decidedOn ? `, decided on ${formatDay(decision.decidedOn)}` : ''}`
}

/** Decisions that were replaced stay readable, with the reason, and say what replaced them. */
export function Earlier({ tension, decision }: EarlierProps) {
  const earlier = itemsOf(decision.superseded)
  if (earlier.length === 0) return null
  return (
    <>
      <h3 className={styles.apart} tabIndex={-1} data-path={`tensions/${tension.id}/superseded`}>
        Earlier decisions
      </h3>
      {earlier
        .map(({ id, shouldBe, rationale, decidedOn, supersededOn, reason }, index) => (
          <div className={styles.earlier} key={id}>
            <span>
              <b>{positionWords(tension, shouldBe, 'Not answered')}</b>
              {decidedOn && <span className={styles.quiet}>, decided on {formatDay(decidedOn)}</span>}
            </span>
            <p dir="auto">{rationale}</p>
            <span className={styles.quiet} dir="auto">
              Superseded on {formatDay(supersededOn)} because: {reason}
            </span>
            <span className={styles.quiet}>
              Replaced by {successorWords({ tension, decision }, earlier[index + 1])}
            </span>
          </div>
        ))
        .reverse()}
    </>
  )
}
