import { Button } from '../../../ui'
import styles from './scenarios.module.css'

/** What a scenario is for, and how to begin one. */
export function NoScenarios({ onCopy }: { onCopy: () => void }) {
  return (
    <div className={styles.none}>
      <p>
        No scenarios. A scenario is a copy of the decisions in which some are made otherwise: faster, with fewer
        initiatives, nearer to what one group asks for. You see both side by side, which questions appear and which go,
        and what the difference costs.
      </p>
      <p>
        The plan stays as it is while you try. When a scenario is the better way, adopt it: the plan then says the same,
        and what was decided before is kept with the reason.
      </p>
      <div>
        <Button kind="main" adds="scenarios" onPress={onCopy}>
          Copy the decisions into a scenario
        </Button>
      </div>
    </div>
  )
}
