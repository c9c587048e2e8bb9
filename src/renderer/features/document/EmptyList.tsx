import type { EmptyField } from '../../../core/report'
import { LinkButton } from '../../ui'
import styles from './document.module.css'

/** What the document shows as empty; each line leads to its field. */
export function EmptyList({ empty, onGoTo }: { empty: readonly EmptyField[]; onGoTo: (path: string) => void }) {
  return (
    <section className={styles.empty} aria-labelledby="what-is-empty">
      <h2 id="what-is-empty">{empty.length === 0 ? 'Nothing is empty' : `What is empty (${empty.length})`}</h2>
      {empty.length === 0 ? (
        <p>Every field that the document shows has been filled in.</p>
      ) : (
        <>
          <p>A draft prints the words for it; an adopted document leaves it out where it can.</p>
          <ul>
            {empty.map(({ path, label }) => (
              <li key={path}>
                <LinkButton onPress={() => onGoTo(path)}>{label}</LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
