import { bundledContent } from '../../../../core/content'
import { Button, Example } from '../../../ui'
import styles from './questions.module.css'

/** What this screen is for, while no should-be mark stands. */
export function NothingToAsk({ onOpenTension }: { onOpenTension: (id: string) => void }) {
  const [first] = bundledContent.tensions
  return (
    <div className={styles.nothing}>
      <p>
        Positions are taken one at a time, and two that are right alone can pull against each other. As your should-be
        marks are set, this screen asks what they raise together, with your own reasons beside each question. It never
        says what to decide.
      </p>
      <Example place="coherence" />
      {first && (
        <Button kind="main" onPress={() => onOpenTension(first.id)}>
          {`Begin with ${first.title}`}
        </Button>
      )}
    </div>
  )
}
