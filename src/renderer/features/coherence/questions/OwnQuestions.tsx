import { useId, useState } from 'react'
import { cellWords } from '../../../../core/analysis/grid-words'
import type { StatedPrompt } from '../../../../core/analysis/prompt-states'
import { bundledContent } from '../../../../core/content'
import { cellId, fitAt, subjectOfDecisions, subjectWords } from '../../../../core/plan'
import { dispatch, usePlan } from '../../../store'
import { Button, Field, LinkButton, Section } from '../../../ui'
import { Answer } from './Answer'
import { QuotedDecision } from './QuotedDecision'
import styles from './questions.module.css'
import { stateWords } from './states'

const { tensions } = bundledContent

interface OwnQuestionProps {
  prompt: StatedPrompt
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

function About({ prompt: { id, subject }, onGoTo }: Omit<OwnQuestionProps, 'onOpenTension'>) {
  const plan = usePlan()
  if (subject === null)
    return <p className={styles.name}>No longer raised: what it is about is not in the plan any more.</p>
  const words = `About ${subjectWords(plan.ownQuestions.byId[id]?.about ?? '', plan, bundledContent)}`
  if (subject.kind === 'decisions') return <p className={styles.name}>{words}</p>
  const cell = cellId(subject.place.row, subject.place.column)
  return (
    <p className={styles.name}>
      <span dir="auto">{`About ${cellWords({ ...subject.place, fit: fitAt(plan, cell) })}`}</span>
      <LinkButton quiet onPress={() => onGoTo(`fits/${cell}/note`)}>
        Open the cell
      </LinkButton>
    </p>
  )
}

function OwnQuestion({ prompt, onGoTo, onOpenTension }: OwnQuestionProps) {
  const { id } = prompt
  const plan = usePlan()
  async function remove() {
    // The answer goes with its question, and one undo brings both back.
    const group = crypto.randomUUID()
    if (Object.hasOwn(plan.promptResponses.byId, id)) {
      await dispatch('item.remove', { list: 'promptResponses', id }, group)
    }
    await dispatch('item.remove', { list: 'ownQuestions', id }, group)
  }
  return (
    <li className={styles.own}>
      <About prompt={prompt} onGoTo={onGoTo} />
      <Field path={`ownQuestions/${id}/text`} />
      <p className={styles.ownState} data-state={prompt.state}>
        {stateWords(prompt)}
      </p>
      {prompt.quotes.length > 0 && (
        <ul className={styles.quotes}>
          {prompt.quotes.map((tension) => (
            <QuotedDecision key={tension} id={tension} onOpenTension={onOpenTension} />
          ))}
        </ul>
      )}
      <Answer prompt={prompt} />
      <p>
        <LinkButton quiet label={`Remove this question: ${prompt.question}`} onPress={() => void remove()}>
          Remove this question
        </LinkButton>
      </p>
    </li>
  )
}

function DecisionSelect({ label, value, onChange }: { label: string; value: string; onChange: (id: string) => void }) {
  const id = useId()
  return (
    <span className={styles.choose}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {tensions.map((tension) => (
          <option key={tension.id} value={tension.id}>
            {tension.title}
          </option>
        ))}
      </select>
    </span>
  )
}

interface OwnQuestionsProps {
  prompts: readonly StatedPrompt[]
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
  onAsk: (subject: string) => void
}

/** What the team asks itself about two decisions, or about a cell of the grid. */
export function OwnQuestions({ prompts, onGoTo, onOpenTension, onAsk }: OwnQuestionsProps) {
  const [first, setFirst] = useState(tensions[0]?.id ?? '')
  const [second, setSecond] = useState(tensions[1]?.id ?? '')
  return (
    <Section
      title="Questions of our own"
      hint="What only you can see: about two decisions here, or about one cell from the grid."
    >
      {prompts.length > 0 && (
        <ul className={styles.ownList}>
          {prompts.map((prompt) => (
            <OwnQuestion key={prompt.id} prompt={prompt} onGoTo={onGoTo} onOpenTension={onOpenTension} />
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <DecisionSelect label="One decision" value={first} onChange={setFirst} />
        <DecisionSelect label="The other" value={second} onChange={setSecond} />
        <Button
          adds="ownQuestions"
          unavailable={first === second}
          onPress={() => onAsk(subjectOfDecisions([first, second], bundledContent))}
        >
          Add a question about these two
        </Button>
        {first === second && <p className={styles.name}>Choose two different decisions.</p>}
      </div>
    </Section>
  )
}
