import { useId, useRef, useState } from 'react'
import { VERSION_NAME_LIMIT } from '../../../contract'
import { flushPending, RequestFailed, showNotice } from '../../store'
import { Button, Dialog } from '../../ui'
import { nameVersion } from './use-versions'
import styles from './versions.module.css'

/** Asks for a name under which the plan as it is now is found again. */
export function NameVersionDialog({ onClose }: { onClose: () => void }) {
  const id = useId()
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const naming = useRef(false)

  async function submit() {
    if (naming.current) return
    naming.current = true
    try {
      await flushPending()
      await nameVersion(name)
      onClose()
      showNotice(`Named: “${name.trim()}”. It stands in the history, under Versions.`)
    } catch (failure) {
      setError(failure instanceof RequestFailed ? failure.message : 'This version could not be named. Try again.')
      input.current?.focus()
    } finally {
      naming.current = false
    }
  }

  return (
    <Dialog
      title="Name this version"
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void submit()}>
            Name this version
          </Button>
        </>
      }
    >
      <p>The plan as it is now can then be looked at, compared, restored and exported at any time, by its name.</p>
      <div className={styles.naming}>
        <label htmlFor={id}>Name</label>
        <span className={styles.hint} id={`${id}-hint`}>
          Such as “Before the board” or “As sent to principals”.
        </span>
        <input
          id={id}
          ref={input}
          value={name}
          maxLength={VERSION_NAME_LIMIT}
          dir="auto"
          data-focus-first
          aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
          aria-invalid={error !== null}
          onChange={(event) => {
            setName(event.target.value)
            setError(null)
          }}
        />
        <span className={styles.problem} id={`${id}-error`} role="alert">
          {error}
        </span>
      </div>
    </Dialog>
  )
}
