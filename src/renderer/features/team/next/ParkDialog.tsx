import { useId, useState } from 'react'
import { LINE_LIMIT } from '../../../../core/plan/values'
import { dispatch } from '../../../store'
import { Button, Dialog } from '../../../ui'
import styles from './next.module.css'

/** Notes a question for later, from wherever the discussion is. */
export function ParkDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const [from, setFrom] = useState('')
  const [asked, setAsked] = useState(false)
  const id = useId()
  const missing = asked && text.trim() === ''
  async function park(): Promise<void> {
    if (text.trim() === '') return setAsked(true)
    const values = { text: text.trim(), from: from.trim() }
    if (await dispatch('item.add', { list: 'parkingLot', id: crypto.randomUUID(), values })) onClose()
  }
  return (
    <Dialog
      title="Park a question"
      onClose={onClose}
      onSubmit={() => void park()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void park()}>
            Park it
          </Button>
        </>
      }
    >
      <div className={styles.field}>
        <label htmlFor={`${id}-text`}>The question</label>
        <input
          id={`${id}-text`}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={LINE_LIMIT}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing` : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {missing && (
          <p id={`${id}-missing`} role="alert">
            ! Write the question in a few words.
          </p>
        )}
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-from`}>Raised by, where that should be kept</label>
        <input
          id={`${id}-from`}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={LINE_LIMIT}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </div>
    </Dialog>
  )
}
