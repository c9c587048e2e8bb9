import { useId, useState } from 'react'
import type { TensionContent } from '../../../core/content'
import { dispatch } from '../../store'
import { Button, Dialog } from '../../ui'
import styles from './tension.module.css'

/** Asks why a decided tension is changed. The earlier decision stays readable with this reason. */
export function ChangeDialog({ tension, onClose }: { tension: TensionContent; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const id = useId()
  async function change() {
    if (reason.trim() === '') {
      setAsked(true)
      return
    }
    if (await dispatch('tension.changeDecision', { tension: tension.id, reason })) onClose()
  }
  return (
    <Dialog
      title={`Change the decision: ${tension.title}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void change()}>
            Change the decision
          </Button>
        </>
      }
    >
      <p>
        What was decided is kept, with its date and this reason. The mark and the rationale can then be set anew, and
        decided again.
      </p>
      <div style={{ display: 'grid', gap: 4 }}>
        <label htmlFor={id} className={styles.selectLabel}>
          Why does it change?
        </label>
        <textarea
          id={id}
          className={styles.select}
          style={{ maxWidth: 'none', padding: '8px 12px' }}
          rows={4}
          maxLength={20_000}
          value={reason}
          aria-invalid={asked && reason.trim() === ''}
          onChange={(event) => setReason(event.target.value)}
        />
        {asked && reason.trim() === '' && <p role="alert">! Say in a sentence why, so that the record is complete.</p>}
      </div>
    </Dialog>
  )
}
