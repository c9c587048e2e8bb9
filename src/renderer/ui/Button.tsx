import type { ReactNode, Ref } from 'react'
import styles from './ui.module.css'

interface ButtonProps {
  children: ReactNode
  onPress: () => void
  kind?: 'main' | 'plain'
  /** Stays reachable by keyboard, so that the words beside it can say what is missing. */
  unavailable?: boolean
  describedBy?: string
  buttonRef?: Ref<HTMLButtonElement>
  /** The list to which this adds an item: what leads to an empty list leads here. */
  adds?: string
}

export function Button({
  children,
  onPress,
  kind = 'plain',
  unavailable = false,
  describedBy,
  buttonRef,
  adds,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      data-path={adds}
      data-print="never"
      className={kind === 'main' && !unavailable ? `${styles.button} ${styles.main}` : styles.button}
      aria-disabled={unavailable}
      aria-describedby={describedBy}
      onClick={() => {
        if (!unavailable) onPress()
      }}
    >
      {children}
    </button>
  )
}

export function LinkButton({
  children,
  onPress,
  quiet = false,
  label,
  adds,
  printed = false,
}: {
  children: ReactNode
  onPress: () => void
  quiet?: boolean
  label?: string
  adds?: string
  /** Its words say something on paper too, where they lead nowhere. */
  printed?: boolean
}) {
  return (
    <button
      type="button"
      aria-label={label}
      data-path={adds}
      data-print={printed ? undefined : 'never'}
      className={quiet ? `${styles.link} ${styles.quiet}` : styles.link}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

interface IconButtonProps {
  label: string
  onPress: () => void
  children: ReactNode
  disabled?: boolean
}

/** A button of an icon alone; its label is its accessible name and its tooltip. */
export function IconButton({ label, onPress, children, disabled = false }: IconButtonProps) {
  return (
    <button
      type="button"
      data-print="never"
      className={styles.iconButton}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
