import type { TensionContent } from '../../../core/content'
import type { Decision } from '../../../core/plan'
import { Field, LinkButton, SourceList } from '../../ui'
import { BothSidesMap } from './BothSidesMap'
import { Parts } from './Parts'
import { Statements } from './Statements'
import styles from './tension.module.css'

interface BothSidesStepProps {
  tension: TensionContent
  decision: Decision
  onRecord: () => void
  onBoard: () => void
}

/** The both-sides map, and what the map makes one ask: what would move the mark, and what stands elsewhere. */
export function BothSidesStep({ tension, decision, onRecord, onBoard }: BothSidesStepProps) {
  const path = `tensions/${tension.id}`
  return (
    <>
      <BothSidesMap tension={tension} decision={decision} />
      <div className={styles.two}>
        <section className={styles.block} aria-label="Trigger">
          <Field path={`${path}/trigger`} hint="What would make you move the mark, and where to" />
        </section>
        <section className={styles.block} aria-label="How others have held both">
          <Statements summary="How others have held both" statements={tension.both} />
        </section>
      </div>
      <Parts tension={tension} decision={decision} onBoard={onBoard} />
      <div className={styles.end}>
        <LinkButton quiet onPress={onRecord}>
          On to the record
        </LinkButton>
        <div className={styles.aside}>
          <h3>Sources</h3>
          <SourceList />
        </div>
      </div>
    </>
  )
}
