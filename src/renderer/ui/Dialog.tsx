import { type ReactNode, useId } from 'react'
import { createPortal } from 'react-dom'
import { useModal } from './modal'
import styles from './ui.module.css'

interface DialogProps {
  title: string
  children: ReactNode
  actions: ReactNode
  onClose: () => void
  /** Enter in a one-line field does the main thing. */
  onSubmit?: () => void
  /** For what is read rather than answered: it is wide, and begins at its heading. */
  reading?: boolean
  /** For a table: the widest, with its actions always in sight. */
  table?: boolean
}

/** The platform's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, children, actions, onClose, onSubmit, reading = false, table = false }: DialogProps) {
  const dialog = useModal()
  const titleId = useId()
  const width = table ? styles.widest : reading ? styles.wide : ''
  // At the end of the page, so that it takes nothing from the text in which its button stands.
  return createPortal(
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${width}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <h2 id={titleId} {...(reading ? { tabIndex: -1, 'data-focus-first': true } : {})}>
          {title}
        </h2>
        <div className={styles.dialogBody}>{children}</div>
        {/* A form of several fields answers Enter only where it has a button that submits it. */}
        {onSubmit && <button type="submit" hidden />}
        <div className={styles.dialogActions}>{actions}</div>
      </form>
    </dialog>,
    document.body,
  )
}
