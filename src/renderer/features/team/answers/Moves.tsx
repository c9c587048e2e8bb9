import type { TensionResults } from '../../../../core/analysis/rounds'
import { pointWord } from '../../../../core/content'
import styles from './answers.module.css'

/** Where those who moved came from and went to, with what they said for it. */
export function Moves({ one: { tension, movement } }: { one: TensionResults }) {
  if (movement === null || movement.moves.length === 0) return null
  return (
    <section className={styles.part} aria-label="Who moved, and why">
      <h3>Who moved, and why</h3>
      <ul className={styles.moves}>
        {movement.moves.map(({ before, after, reason, person }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have moved the same way for the same reason
          <li key={index}>
            <span>
              {`${before} → ${after}`}
              <span className={styles.quiet}>{pointWord(tension, after)}</span>
            </span>
            <span dir="auto">
              {person !== null && <strong>{`${person}: `}</strong>}
              {reason === '' ? <span className={styles.quiet}>No reason given</span> : reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
