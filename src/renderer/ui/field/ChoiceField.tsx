import { dispatch } from '../../store'
import styles from '../ui.module.css'
import { Frame, type InnerProps, useFieldIds } from './Frame'

export function ChoiceField({ path, spec, stored, label, hint, hideLabel }: InnerProps<unknown>) {
  const { id, describedBy } = useFieldIds({ hint, error: null })
  const chosen = typeof stored === 'string' ? stored : ''
  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={null}>
      <select
        id={id}
        className={chosen === '' ? `${styles.control} ${styles.unset}` : styles.control}
        aria-describedby={describedBy}
        data-path={path}
        value={chosen}
        onChange={(event) =>
          void dispatch('field.set', { path, value: event.target.value === '' ? null : event.target.value })
        }
      >
        <option value="">{spec.empty}</option>
        {Object.entries(spec.choices ?? {}).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </Frame>
  )
}
