import { useId, useState } from 'react'
import type { RoomView } from '../../../../contract'
import { LONG_TEXT_LIMIT } from '../../../../core/plan'
import { usePlan } from '../../../store'
import { LinkButton } from '../../../ui'
import styles from './session.module.css'
import { useHeldKey } from './use-held-key'
import { useNotes } from './use-notes'

/**
 * The facilitator's private notes: in no document, no history and no shared copy. With one display, which the room
 * may be looking at, they are in sight only while a key is held or they are being written.
 */
export function Notes({ room }: { room: RoomView | null }) {
  const { id: plan } = usePlan()
  const { text, change } = useNotes(plan)
  const held = useHeldKey('n')
  const [writing, setWriting] = useState(false)
  const id = useId()
  const oneDisplay = (room?.displays ?? 1) < 2
  const shown = !oneDisplay || writing || held
  return (
    <section className={styles.asidePart} aria-labelledby={id}>
      <h2 id={id}>Private notes</h2>
      {shown ? (
        <textarea
          className={styles.notes}
          aria-labelledby={id}
          dir="auto"
          rows={6}
          maxLength={LONG_TEXT_LIMIT}
          placeholder="Only in this file, for whoever runs the session."
          disabled={text === null}
          value={text ?? ''}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <p className={styles.quiet}>
          {text?.trim() ? 'Hold N to see them.' : 'Nothing noted yet.'} This computer has one display, so the room may
          see what you see.
        </p>
      )}
      {oneDisplay && (
        <div>
          <LinkButton quiet onPress={() => setWriting(!writing)}>
            {writing ? 'Hide my notes' : 'Write notes'}
          </LinkButton>
        </div>
      )}
    </section>
  )
}
