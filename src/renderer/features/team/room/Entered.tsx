import { sideColour } from '../../../../core/charts'
import type { TensionContent } from '../../../../core/content'
import type { Decision } from '../../../../core/plan'
import { NINE } from '../../../marks'
import styles from './room.module.css'

/** The marks that the team entered, on the nine points: the same signs as on the tension's own screen, for a room. */
export function Entered({ tension, decision }: { tension: TensionContent; decision: Decision }) {
  const { today, shouldBe, range } = decision
  const at = (point: number) => `${((point - 1) / 8) * 100}%`
  return (
    <div className={styles.entered} aria-hidden="true">
      <div className={styles.poles}>
        <span data-pole="a">{tension.poles.a.name}</span>
        <span data-pole="b">{tension.poles.b.name}</span>
      </div>
      <div className={styles.scale}>
        {range && (
          <span
            className={styles.range}
            style={{ left: at(range.from), width: `${((range.to - range.from) / 8) * 100}%` }}
          />
        )}
        {NINE.map((point) => (
          <span key={point} className={styles.tick} style={{ left: at(point) }} data-side={sideColour(point)} />
        ))}
        {today !== null && <span className={styles.today} style={{ left: at(today) }} />}
        {shouldBe !== null && (
          <span className={styles.disc} style={{ left: at(shouldBe) }} data-side={sideColour(shouldBe)}>
            {shouldBe}
          </span>
        )}
      </div>
    </div>
  )
}
