import { LinkButton } from '../../ui'
import styles from './document.module.css'

interface PlacesProps {
  places: readonly { name: string; points: readonly { path: string | null; label: string }[] }[]
  onGoTo: (path: string) => void
}

/** Points under the parts of the plan in which they stand; each leads to its field, where it has one. */
export function Places({ places, onGoTo }: PlacesProps) {
  return places.map(({ name, points }) => (
    <div key={name} className={styles.place}>
      <h3>{name}</h3>
      <ul>
        {points.map(({ path, label }) => (
          <li key={`${path} ${label}`}>
            {path === null ? label : <LinkButton onPress={() => onGoTo(path)}>{label}</LinkButton>}
          </li>
        ))}
      </ul>
    </div>
  ))
}
