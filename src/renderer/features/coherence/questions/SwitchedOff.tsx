import type { StatedPrompt } from '../../../../core/analysis/prompt-states'
import { dispatch } from '../../../store'
import { Field, LinkButton, Section } from '../../../ui'
import styles from './questions.module.css'

/** The questions that the team does not ask, each with its reason and the way back. */
export function SwitchedOff({ prompts }: { prompts: readonly StatedPrompt[] }) {
  return (
    <Section title="Questions that we do not ask" hint="The document names them with their reasons.">
      <ul className={styles.quietList}>
        {prompts.map(({ id, check, question, response }) => (
          <li key={id}>
            <h3>{question}</h3>
            {response.text.trim() !== '' && (
              <p className={styles.kept} dir="auto">{`Your answer from before is kept: ${response.text}`}</p>
            )}
            <Field path={`switchedOff/${id}/reason`} compact rows={1} />
            <p>
              <LinkButton
                quiet
                label={`Ask it again: ${check?.title ?? question}`}
                onPress={() => void dispatch('item.remove', { list: 'switchedOff', id })}
              >
                Ask it again
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
