import { bundledContent } from '../../../core/content'
import { type FieldSpec, GONE, isInPlan, referables } from '../../../core/plan'
import { dispatch, usePlan } from '../../store'
import styles from '../ui.module.css'
import { Frame, type InnerProps, useFieldIds } from './Frame'

/** What can be chosen, each with its word; a reference to what was removed stays as a choice that says so. */
function useOptions({ of, choices = {} }: FieldSpec, chosen: string): [value: string, word: string][] {
  const plan = usePlan()
  if (!of) return Object.entries(choices)
  const known = referables(plan, bundledContent, of).map(({ id, name }): [string, string] => [id, name])
  const gone = chosen !== '' && !isInPlan(plan, of, chosen)
  return gone ? [[chosen, GONE], ...known] : known
}

/** One of several, as the platform's own list: a fixed choice, or a reference to something else in the plan. */
export function ChoiceField({ path, spec, stored, label, hint, hideLabel }: InnerProps<unknown>) {
  const { id, describedBy } = useFieldIds({ hint, error: null })
  const chosen = typeof stored === 'string' ? stored : ''
  const options = useOptions(spec, chosen)
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
        {!spec.required && <option value="">{spec.empty}</option>}
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </Frame>
  )
}
