import { positionWords, STATUS_WORDS, sideColour } from '../../../../core/charts'
import { bundledContent, tensionById } from '../../../../core/content'
import { fieldSpec } from '../../../../core/plan'
import { usePlan } from '../../../store'
import { StatusGlyph } from '../../../ui'
import styles from './questions.module.css'

const emptyWords = (path: string) => fieldSpec(path)?.empty ?? ''

/** A decision in the team's own words; a click anywhere on it opens the tension. */
export function QuotedDecision({ id, onOpenTension }: { id: string; onOpenTension: (id: string) => void }) {
  const plan = usePlan()
  const tension = tensionById(bundledContent, id)
  const decision = plan.tensions[id]
  if (!decision) return null
  const { shouldBe, status } = decision
  const rationale = decision.rationale.trim()
  return (
    <li className={styles.quote}>
      <p className={styles.quoteHead}>
        <button type="button" onClick={() => onOpenTension(id)}>
          {tension.title}
        </button>
        <span className={styles.status}>
          <StatusGlyph status={status} />
          {STATUS_WORDS[status]}
        </span>
      </p>
      <p className={styles.position} data-side={shouldBe === null ? undefined : sideColour(shouldBe)}>
        {positionWords(tension, shouldBe, emptyWords('tensions/*/shouldBe'))}
      </p>
      {rationale === '' ? (
        <p className={styles.unwritten}>{`Rationale: ${emptyWords('tensions/*/rationale').toLowerCase()}`}</p>
      ) : (
        <blockquote dir="auto">{rationale}</blockquote>
      )}
    </li>
  )
}
