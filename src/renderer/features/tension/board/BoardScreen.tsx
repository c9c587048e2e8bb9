import { ledgerLead } from '../../../../core/analysis/ledger'
import { positionWords } from '../../../../core/charts'
import { bundledContent, tensionById } from '../../../../core/content'
import { fieldSpec } from '../../../../core/plan'
import { usePlan } from '../../../store'
import { LinkButton } from '../../../ui'
import { Board } from './Board'
import styles from './board.module.css'

interface BoardScreenProps {
  id: string
  onBoard: (tension: string) => void
  onBothSides: () => void
}

/** One tension's parts as a board of its own, to be shown to those who live with it, and printed on one sheet. */
export function BoardScreen({ id, onBoard, onBothSides }: BoardScreenProps) {
  const plan = usePlan()
  const tension = tensionById(bundledContent, id)
  const decision = plan.tensions[id]
  if (!decision) return null
  const { tensions } = bundledContent
  const index = tensions.indexOf(tension)
  const [before, after] = [tensions[index - 1], tensions[index + 1]]
  const empty = fieldSpec(`tensions/${id}/shouldBe`)?.empty ?? ''
  return (
    <div className={styles.screen} data-scrolls>
      <header>
        <div className={styles.walk} data-print="never">
          <LinkButton quiet onPress={onBothSides}>
            {`Back to ${tension.title}`}
          </LinkButton>
          <span>
            {before && (
              <LinkButton quiet label={`The board of ${before.title}`} onPress={() => onBoard(before.id)}>
                {`Back: ${before.title}`}
              </LinkButton>
            )}
            {after && (
              <LinkButton quiet label={`The board of ${after.title}`} onPress={() => onBoard(after.id)}>
                {`Next: ${after.title}`}
              </LinkButton>
            )}
          </span>
        </div>
        <h1 tabIndex={-1}>{`${tension.title}, part by part`}</h1>
        <p className={styles.lead}>
          {`${ledgerLead(tension, decision)} The decision as a whole: ${positionWords(tension, decision.shouldBe, empty.toLowerCase())}.`}
        </p>
      </header>
      <Board tension={tension} decision={decision} whole />
    </div>
  )
}
