import { type ReactNode, useId } from 'react'
import type { FieldSpec } from '../../../core/plan'
import { LinkButton } from '../Button'
import styles from '../ui.module.css'

export interface FieldProps {
  /** The path of a field of the catalogue; its kind decides which control stands here. */
  path: string
  /** Other words than the catalogue's, where the screen needs them. */
  label?: string
  hint?: string
  /** Rows of a long text while it is empty. */
  rows?: number
  /** A long text in the controls' face, for tables and lists. */
  compact?: boolean
  hideLabel?: boolean
  /** What the field shows while its item has not begun: the value with which it would begin. */
  inherited?: unknown
}

/** What every kind of field gets from `Field`. */
export interface InnerProps<Stored> extends FieldProps {
  spec: FieldSpec
  stored: Stored
}

export function useFieldIds({ hint, error }: { hint?: string | undefined; error: string | null }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return { id, describedBy: described === '' ? undefined : described }
}

interface FrameProps {
  id: string
  label: string
  hideLabel?: boolean | undefined
  hint?: string | undefined
  error: string | null
  /** Told beside the error, but not read out each time that it changes. */
  count?: string | undefined
  /** Lets go of what was typed; offered beside the error. */
  onGoBack?: (() => void) | undefined
  children: ReactNode
}

/** A control with its label above it, its hint, and below it what is wrong. */
export function Frame({ id, label, hideLabel, hint, error, count, onGoBack, children }: FrameProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          <span aria-hidden="true">!</span>
          <div>
            <p role="alert">{error}</p>
            {onGoBack && (
              <p className={styles.remedy}>
                {count}
                <LinkButton quiet onPress={onGoBack}>
                  Go back to what is saved
                </LinkButton>
              </p>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
