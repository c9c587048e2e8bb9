import { useState } from 'react'
import type { TensionContent } from '../../../core/content'
import { dispatch } from '../../store'
import { Button, Dialog, ReasonField } from '../../ui'

/** Asks why a decided tension is changed. The earlier decision stays readable with this reason. */
export function ChangeDialog({ tension, onClose }: { tension: TensionContent; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
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
      <ReasonField
        label="Why does it change?"
        value={reason}
        onChange={setReason}
        missing={asked ? 'Say in a sentence why, so that the record is complete.' : null}
      />
    </Dialog>
  )
}
