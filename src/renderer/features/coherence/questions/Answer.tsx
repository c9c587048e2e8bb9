import { missingForAnswer, type StatedPrompt } from '../../../../core/analysis/prompt-states'
import { formatDay } from '../../../../core/text'
import { Field } from '../../../ui'
import styles from './questions.module.css'

type Kind = NonNullable<StatedPrompt['response']['kind']>

const labels: Record<Kind | 'none', string> = {
  none: 'Our answer',
  changed: 'What we changed',
  accepted: 'Why we accept it as it is',
  aside: 'Why it can wait',
}

/** Why a question is still open although a kind of answer is chosen; an empty text where nothing needs saying. */
function openWords({ response, returned }: StatedPrompt): string {
  if (returned && response.until !== null)
    return `It was set aside until ${formatDay(response.until)}, and is open again.`
  const missing = missingForAnswer(response)
  if (missing === 'until') return 'It stays open until a day is set on which it comes back.'
  if (missing !== 'text') return ''
  return response.kind === 'accepted'
    ? 'It stays open until there is a reason.'
    : 'It stays open until it says what you changed.'
}

/** The team's answer to a question: what was changed, why it is accepted, or until when it is set aside. */
export function Answer({ prompt }: { prompt: StatedPrompt }) {
  const path = `promptResponses/${prompt.id}`
  const { kind } = prompt.response
  const open = openWords(prompt)
  return (
    <div className={styles.answer}>
      <div className={styles.kind}>
        <Field path={`${path}/kind`} />
        {kind === 'aside' && <Field path={`${path}/until`} />}
      </div>
      <Field path={`${path}/text`} rows={3} label={labels[kind ?? 'none']} />
      <p className={styles.stillOpen} role="status">
        {open}
      </p>
    </div>
  )
}
