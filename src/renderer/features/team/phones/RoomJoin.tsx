import { createPortal } from 'react-dom'
import { UNENCRYPTED } from '../../../../contract/live'
import { Button } from '../../../ui'
import { useModal } from '../../../ui/modal'
import { JoinCode } from './JoinCode'
import styles from './phones.module.css'

interface RoomJoinProps {
  url: string
  code: string
  joinUrl: string
  onClose: () => void
}

/** How to join, over the whole window, to be read from the last row. */
export function RoomJoin({ onClose, ...join }: RoomJoinProps) {
  const dialog = useModal()
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.room}
      aria-label="How to join"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <JoinCode {...join} large />
      <p className={styles.roomNote}>{UNENCRYPTED}</p>
      <Button onPress={onClose}>Close</Button>
    </dialog>,
    document.body,
  )
}
