import type { TensionContent } from '../../../core/content'
import { type Decision, itemsOf, type Pole } from '../../../core/plan'
import { dispatch } from '../../store'
import { Field, IconButton, LinkButton, RemoveIcon, SwapIcon } from '../../ui'
import styles from './both-sides.module.css'
import shared from './tension.module.css'

interface WarningsProps {
  tension: TensionContent
  decision: Decision
  /** Null: those that were not given a side. */
  pole: Pole | null
}

/** The first signs of too much of one pole, each with its measure and who watches it. */
export function Warnings({ tension, decision, pole }: WarningsProps) {
  const list = `tensions/${tension.id}/warnings`
  const warnings = itemsOf(decision.warnings).filter((warning) => warning.pole === pole)
  if (pole === null && warnings.length === 0) return null
  const other = pole === 'a' ? 'b' : 'a'
  const subject = pole === null ? 'either side' : tension.poles[pole].inSentence
  async function add() {
    const id = crypto.randomUUID()
    if (!(await dispatch('item.add', { list, id, values: { pole } }))) return
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${list}/${id}/sign"]`)?.focus())
  }
  return (
    <section className={styles.warnings} aria-label={`Early warnings of too much of ${subject}`}>
      <h3>Early warnings</h3>
      {warnings.length === 0 && <p className={shared.quiet}>What would you see first if this went too far?</p>}
      <ul>
        {warnings.map(({ id, sign }) => {
          const path = `${list}/${id}`
          const called = sign.trim() === '' ? 'this warning' : `“${sign.slice(0, 60)}”`
          return (
            <li key={id} className={`${styles.warning} ${shared.inPlace}`}>
              <Field path={`${path}/sign`} label="Sign" hideLabel compact />
              <Field path={`${path}/measure`} hideLabel compact />
              <Field path={`${path}/owner`} label="Who watches it" hideLabel compact />
              <span className={shared.tools} data-path={`${path}/pole`} tabIndex={-1}>
                <IconButton
                  label={`Move ${called} to ${tension.poles[other].inSentence}`}
                  onPress={() => void dispatch('field.set', { path: `${path}/pole`, value: other })}
                >
                  <SwapIcon />
                </IconButton>
                <IconButton label={`Remove ${called}`} onPress={() => void dispatch('item.remove', { list, id })}>
                  <RemoveIcon />
                </IconButton>
              </span>
            </li>
          )
        })}
      </ul>
      {pole !== null && (
        <div>
          <LinkButton
            quiet
            adds={list}
            label={`Add an early warning of too much of ${subject}`}
            onPress={() => void add()}
          >
            Add an early warning
          </LinkButton>
        </div>
      )}
    </section>
  )
}
