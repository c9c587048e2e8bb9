import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './ui.module.css'

interface DialogProps {
  title: string
  children: ReactNode
  actions: ReactNode
  onClose: () => void
  /** Enter in a one-line field does the main thing. */
  onSubmit?: () => void
}

/** The platform's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, children, actions, onClose, onSubmit }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  // At the end of the page, so that it takes nothing from the text in which its button stands.
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
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
        <h2 id={titleId}>{title}</h2>
        <div className={styles.dialogBody}>{children}</div>
        {/* A form of several fields answers Enter only where it has a button that submits it. */}
        {onSubmit && <button type="submit" hidden />}
        <div className={styles.dialogActions}>{actions}</div>
      </form>
    </dialog>,
    document.body,
  )
}
