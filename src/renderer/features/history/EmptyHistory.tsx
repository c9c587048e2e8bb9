import { Button, Page } from '../../ui'
import styles from './history.module.css'

/** Before the first change: what will stand here and what it is for. */
export function EmptyHistory({ onGoTo }: { onGoTo: (path: string) => void }) {
  return (
    <Page title="History" lead="Nothing has changed since the plan was made.">
      <div className={styles.teach}>
        <p>From your first change on, every change stands here with its day and time, newest first. You can</p>
        <ul>
          <li>see what a change did, in words, and go to its field;</li>
          <li>read the plan as it was at any moment, such as the day of a board meeting;</li>
          <li>compare two moments, tension by tension: what the board saw in June, and what stands today.</li>
        </ul>
        <p>Nothing has to be saved for this, and nothing is ever taken out of it.</p>
        <Button kind="main" onPress={() => onGoTo('purpose/innovation')}>
          Begin with the purpose
        </Button>
      </div>
    </Page>
  )
}
