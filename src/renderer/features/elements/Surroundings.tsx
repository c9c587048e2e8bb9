import { surroundingsOf } from '../../../core/analysis/environment'
import { listSpec } from '../../../core/plan'
import { usePlan } from '../../store'
import { LinkButton } from '../../ui'
import styles from './elements.module.css'

const noFactor = listSpec('environment')?.empty ?? ''

/** The factors in three columns, from what we control to what we must live with. */
export function Surroundings({ onGoTo }: { onGoTo: (path: string) => void }) {
  const surroundings = surroundingsOf(usePlan())
  if (!surroundings) return null
  const { columns, unplaced } = surroundings
  return (
    <div className={styles.reach}>
      {columns.map(({ standing, title, factors }) => (
        <section key={standing} aria-label={title}>
          <h3>
            {title} <span>{factors.length}</span>
          </h3>
          {factors.length === 0 && <p>{noFactor}</p>}
          <ul>
            {factors.map(({ id, name, answered }) => (
              <li key={id} dir="auto">
                <LinkButton printed onPress={() => onGoTo(`environment/${id}/response`)}>
                  {name}
                </LinkButton>
                {!answered && <span>Nothing said of what we do about it</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {unplaced > 0 && (
        <p className={styles.unplaced}>
          {unplaced === 1 ? 'One factor has no place here yet.' : `${unplaced} factors have no place here yet.`}
        </p>
      )}
    </div>
  )
}
