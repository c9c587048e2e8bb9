import { useId, useRef, useState } from 'react'
import type { OpenPlan } from '../../../contract'
import { fieldSpec, LINE_LIMIT } from '../../../core/plan'
import { attempt, request } from '../../store'
import { Button, Dialog, pasteText } from '../../ui'
import styles from './start.module.css'

interface NewPlanDialogProps {
  onClose: () => void
  onCreated: (plan: OpenPlan) => void
}

interface QuestionProps {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
  error?: string | null
  inputRef?: React.Ref<HTMLInputElement>
  required?: boolean
}

function Question({ label, hint, value, onChange, error = null, inputRef, required = false }: QuestionProps) {
  const id = useId()
  const [refusedPaste, setRefusedPaste] = useState<string | null>(null)
  const problem = refusedPaste ?? error
  return (
    <div className={styles.question}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <input
        ref={inputRef}
        id={id}
        type="text"
        value={value}
        dir="auto"
        maxLength={LINE_LIMIT}
        aria-required={required}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={(event) => {
          setRefusedPaste(null)
          onChange(event.target.value)
        }}
        onPaste={(event) => setRefusedPaste(pasteText(event, 'line'))}
        onBlur={() => setRefusedPaste(null)}
      />
      {problem !== null && (
        <p id={`${id}-error`} className={styles.missingAnswer} role="alert">
          <span aria-hidden="true">!</span> {problem}
        </p>
      )}
    </div>
  )
}

const labelOf = (path: string) => fieldSpec(path)?.label ?? path

/** What a plan needs at its beginning: a name. The rest can be said later. */
export function NewPlanDialog({ onClose, onCreated }: NewPlanDialogProps) {
  const [title, setTitle] = useState('')
  const [districtName, setDistrictName] = useState('')
  const [innovation, setInnovation] = useState('')
  const [error, setError] = useState<string | null>(null)
  const titleInput = useRef<HTMLInputElement>(null)
  const creating = useRef(false)

  async function create() {
    if (title.trim() === '') {
      setError('The plan name is missing. The file is named after it.')
      titleInput.current?.focus()
      return
    }
    // A second Enter while the first is on its way would make a second file.
    if (creating.current) return
    creating.current = true
    const answers = { title: title.trim(), districtName: districtName.trim(), innovation: innovation.trim() }
    const created = await attempt(() => request('plan.create', answers))
    creating.current = false
    if (created) onCreated(created)
  }

  return (
    <Dialog
      title="New plan"
      onClose={onClose}
      onSubmit={() => void create()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void create()}>
            Create the plan
          </Button>
        </>
      }
    >
      <Question
        label={labelOf('title')}
        hint="Such as the subject and the grades. You can change it later."
        value={title}
        required
        inputRef={titleInput}
        error={error}
        onChange={(value) => {
          setTitle(value)
          setError(null)
        }}
      />
      <Question
        label={labelOf('profile/districtName')}
        hint="It stands at the head of the document. It may wait."
        value={districtName}
        onChange={setDistrictName}
      />
      <Question
        label={labelOf('purpose/innovation')}
        hint="What works in some schools and is to reach the others. It may wait."
        value={innovation}
        onChange={setInnovation}
      />
      <p className={styles.where}>The plan is saved as a file in your Documents folder, in the folder Throughline.</p>
    </Dialog>
  )
}
