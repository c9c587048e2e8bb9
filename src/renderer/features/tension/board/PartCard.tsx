import { memo } from 'react'
import { deciderWords, type LedgerPart, partName, placeWords, todayWords } from '../../../../core/analysis/ledger'
import { PART_SCALE_HEIGHT, partScale, positionWords, sideColour } from '../../../../core/charts'
import type { TensionContent } from '../../../../core/content'
import { Marks } from '../../../charts/Marks'
import { RESTING_POINT } from '../../../marks'
import styles from './part.module.css'

const SCALE_WIDTH = 184

interface PartCardProps {
  tension: TensionContent
  part: LedgerPart
  /** Chosen: the one part that Tab comes to. */
  active: boolean
  open: boolean
  dragged: boolean
}

function placement(tension: TensionContent, part: LedgerPart): string {
  const words = placeWords(tension, part)
  return part.shouldBe === null ? `${words} Left and right arrow keys place it.` : words
}

/** One part: where it is to stand and stands today, who decides it, why, and what would move it. */
export const PartCard = memo(function PartCard({ tension, part, active, open, dragged }: PartCardProps) {
  const { id, shouldBe, note, movedBy } = part
  const path = `tensions/${tension.id}/parts/${id}`
  return (
    <li>
      <div
        role="slider"
        className={styles.card}
        tabIndex={active ? 0 : -1}
        aria-label={partName(part)}
        aria-describedby={`said-${id}`}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={9}
        aria-valuenow={shouldBe ?? RESTING_POINT}
        aria-valuetext={placement(tension, part)}
        data-part={id}
        data-active={active}
        data-dragged={dragged || undefined}
        data-holds={path}
        data-closed={active && open ? undefined : ''}
      >
        <p className={styles.name} dir="auto">
          {partName(part)}
        </p>
        <div className={styles.where}>
          {(shouldBe !== null || part.today !== null) && (
            <svg
              className={styles.scale}
              viewBox={`0 0 ${SCALE_WIDTH} ${PART_SCALE_HEIGHT}`}
              width={SCALE_WIDTH}
              height={PART_SCALE_HEIGHT}
              aria-hidden="true"
            >
              <Marks marks={partScale(part, SCALE_WIDTH)} />
            </svg>
          )}
          <p className={styles.place}>
            {shouldBe !== null && (
              <b className={styles.at} data-side={sideColour(shouldBe)}>
                {positionWords(tension, shouldBe, '')}
              </b>
            )}
            <span className={styles.quiet}>{todayWords(tension, part)}</span>
          </p>
        </div>
        <div className={styles.said} id={`said-${id}`}>
          <p>
            <span className={styles.quiet}>Who decides it: </span>
            <bdi className={part.decider.trim() === '' ? styles.quiet : undefined}>{deciderWords(part)}</bdi>
          </p>
          {note.trim() !== '' && (
            <p className={styles.why} dir="auto">
              {note}
            </p>
          )}
          {movedBy.trim() !== '' && (
            <p className={styles.moved}>
              <span className={styles.quiet}>What would move it: </span>
              <bdi>{movedBy}</bdi>
            </p>
          )}
        </div>
      </div>
    </li>
  )
})
