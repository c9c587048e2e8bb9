import type { Statement, TensionContent } from '../../../core/content'
import { type Decision, itemsOf } from '../../../core/plan'
import { dispatch } from '../../store'
import { Field, IconButton, LinkButton, RemoveIcon, Sourced } from '../../ui'
import styles from './tension.module.css'

interface FlankProps {
  tension: TensionContent
  pole: 'a' | 'b'
  decision: Decision
}

/** The upsides and risks of one pole under its side of the scale, with the person's own beside them. */
export function Flank({ tension, pole, decision }: FlankProps) {
  const { inSentence, upsides, risks } = tension.poles[pole]
  return (
    <>
      <Group title={`Upsides of ${inSentence}`} statements={upsides} kind="upside" {...{ tension, pole, decision }} />
      <Group title="Risks" statements={risks} kind="risk" {...{ tension, pole, decision }} />
    </>
  )
}

interface GroupProps extends FlankProps {
  title: string
  statements: readonly Statement[]
  kind: 'upside' | 'risk'
}

function Group({ title, statements, kind, tension, pole, decision }: GroupProps) {
  const list = `tensions/${tension.id}/additions`
  const own = itemsOf(decision.additions).filter((addition) => addition.pole === pole && addition.kind === kind)
  const label = `Your own ${kind} of ${tension.poles[pole].inSentence}`
  async function add() {
    const id = crypto.randomUUID()
    if (!(await dispatch('item.add', { list, id, values: { pole, kind } }))) return
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${list}/${id}/text"]`)?.focus())
  }
  return (
    <section className={styles.group}>
      <h3 data-pole={pole}>{title}</h3>
      <ul className={styles.group}>
        {statements.map(({ id, text, sources }) => (
          <li key={id}>
            <Sourced text={text} sources={sources} />
          </li>
        ))}
        {own.map(({ id, text }) => (
          <li key={id} className={styles.own}>
            <Field path={`${list}/${id}/text`} label={label} hideLabel />
            <IconButton
              label={`Remove ${text.trim() === '' ? 'this point' : `“${text.slice(0, 60)}”`}`}
              onPress={() => void dispatch('item.remove', { list, id })}
            >
              <RemoveIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      <div>
        <LinkButton
          quiet
          label={`Add your own ${kind} of ${tension.poles[pole].inSentence}`}
          onPress={() => void add()}
        >
          Add your own
        </LinkButton>
      </div>
    </section>
  )
}
