import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button, Dialog, useModal } from '../../../ui'
import styles from './takeover.module.css'

interface TakeoverProps {
  /** What takes over, for whoever hears the screen. */
  label: string
  /** Who and where, at the top. */
  standing: ReactNode
  children: ReactNode
  /** The sentence of who will see what, and the buttons. */
  foot: ReactNode
  /** What would be thrown away by leaving now, as a sentence; null where nothing would be. */
  lost: string | null
  onLeave: () => void
}

/**
 * The whole window, over everything else of the plan: what lies behind takes no keys, is not found and not read out.
 * Escape leads back, and asks only where something that was typed would be lost.
 */
export function Takeover({ label, standing, children, foot, lost, onLeave }: TakeoverProps) {
  const dialog = useModal()
  const [asking, setAsking] = useState(false)
  const leave = () => (lost === null ? onLeave() : setAsking(true))
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.takeover}
      aria-label={label}
      data-print="never"
      onCancel={(event) => {
        event.preventDefault()
        if (event.target === event.currentTarget) leave()
      }}
    >
      <header className={styles.bar}>
        <div className={styles.standing}>{standing}</div>
        <Button onPress={leave}>Back to the session</Button>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>{foot}</footer>
      {asking && (
        <Dialog
          title="Leave without handing in?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>Go on answering</Button>
              <Button kind="main" onPress={onLeave}>
                Throw it away and leave
              </Button>
            </>
          }
        >
          <p>{lost}</p>
        </Dialog>
      )}
    </dialog>,
    document.body,
  )
}
