import type { StatedPrompt } from '../../../../core/analysis/prompt-states'
import { bundledContent } from '../../../../core/content'
import { fieldSpec } from '../../../../core/plan'
import { Section } from '../../../ui'
import styles from './questions.module.css'
import { whatRaises } from './words'

/** The questions that were answered and that nothing raises any more; what was answered stays readable. */
export function Closed({ prompts }: { prompts: readonly StatedPrompt[] }) {
  const kinds = fieldSpec('promptResponses/*/kind')?.choices ?? {}
  return (
    <Section title="No longer raised" hint="Each closed by itself when what had raised it was gone.">
      <ul className={styles.quietList}>
        {prompts.map(({ id, question, check, response }) => (
          <li key={id}>
            <h3>{`No longer raised: ${question}`}</h3>
            <p className={styles.kept} dir="auto">
              {[response.kind === null ? '' : kinds[response.kind], response.text.trim()].filter(Boolean).join('. ')}
            </p>
            {check && <p>{`Would be raised again by ${whatRaises(check, bundledContent)}.`}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
