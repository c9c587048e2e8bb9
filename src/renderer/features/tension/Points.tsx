import type { Statement, TensionContent } from '../../../core/content'
import { type Decision, itemsOf, type Pole } from '../../../core/plan'
import { dispatch } from '../../store'
import { Field, IconButton, LinkButton, RemoveIcon, Sourced } from '../../ui'
import styles from './tension.module.css'

interface PointsProps {
  tension: TensionContent
  decision: Decision
  pole: Pole
  kind: 'upside' | 'risk'
}

/** What one pole offers, or what it risks when it is all there is: the content's statements, then the team's own. */
export function Points({ tension, decision, pole, kind }: PointsProps) {
  const { inSentence, upsides, risks } = tension.poles[pole]
  const statements: readonly Statement[] = kind === 'upside' ? upsides : risks
  const list = `tensions/${tension.id}/additions`
  const own = itemsOf(decision.additions).filter((addition) => addition.pole === pole && addition.kind === kind)
  const label = `Your own ${kind} of ${inSentence}`
  async function add() {
    const id = crypto.randomUUID()
    if (!(await dispatch('item.add', { list, id, values: { pole, kind } }))) return
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${list}/${id}/text"]`)?.focus())
  }
  return (
    <section className={styles.group}>
      <h3 data-pole={pole}>{kind === 'upside' ? `Upsides of ${inSentence}` : `Risks of ${inSentence}`}</h3>
      <ul className={styles.group}>
        {statements.map(({ id, text, sources }) => (
          <li key={id}>
            <Sourced text={text} sources={sources} />
          </li>
        ))}
        {own.map(({ id, text }) => (
          <li key={id} className={`${styles.own} ${styles.inPlace}`}>
            <Field path={`${list}/${id}/text`} label={label} hideLabel compact />
            <span className={styles.tools}>
              <IconButton
                label={`Remove ${text.trim() === '' ? 'this point' : `“${text.slice(0, 60)}”`}`}
                onPress={() => void dispatch('item.remove', { list, id })}
              >
                <RemoveIcon />
              </IconButton>
            </span>
          </li>
        ))}
      </ul>
      <div>
        <LinkButton quiet adds={list} label={`Add your own ${kind} of ${inSentence}`} onPress={() => void add()}>
          Add your own
        </LinkButton>
      </div>
    </section>
  )
}
