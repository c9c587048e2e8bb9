import { type RefObject, useId } from 'react'
import { type LedgerPart, partName } from '../../../../core/analysis/ledger'
import type { TensionContent } from '../../../../core/content'
import { PositionSelect } from '../../../marks'
import { Button, Field, LinkButton } from '../../../ui'
import styles from './part.module.css'

interface PartPanelProps {
  tension: TensionContent
  part: LedgerPart
  panel: RefObject<HTMLElement | null>
  onClose: () => void
  onRemove: () => void
}

/** The fields of the chosen part. The board stays in sight above them. */
export function PartPanel({ tension, part, panel, onClose, onRemove }: PartPanelProps) {
  const id = useId()
  const path = `tensions/${tension.id}/parts/${part.id}`
  return (
    <section
      className={styles.panel}
      data-print="never"
      aria-labelledby={id}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.panelHead}>
        <h3 id={id} className={styles.panelName} dir="auto">
          {partName(part)}
        </h3>
        <span className={styles.panelTools}>
          <LinkButton quiet onPress={onRemove}>
            Remove this part
          </LinkButton>
          <Button onPress={onClose}>Back to the board</Button>
        </span>
      </div>
      <div className={styles.fields}>
        <Field path={`${path}/name`} compact />
        <PositionSelect path={`${path}/today`} label="Today" tension={tension} position={part.today} />
        <PositionSelect path={`${path}/shouldBe`} label="Should be" tension={tension} position={part.shouldBe} />
        <Field path={`${path}/decider`} />
        <Field path={`${path}/note`} />
        <Field path={`${path}/movedBy`} compact rows={1} />
      </div>
    </section>
  )
}
