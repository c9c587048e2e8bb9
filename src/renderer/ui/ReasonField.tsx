import { useId } from 'react'
import styles from './ui.module.css'

interface ReasonFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** What is said while the reason is asked for and missing; null while nobody was asked yet. */
  missing: string | null
}

/** Why something is done, asked in a dialog before it is done. */
export function ReasonField({ label, value, onChange, missing }: ReasonFieldProps) {
  const id = useId()
  const lacking = missing !== null && value.trim() === ''
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.control}
        dir="auto"
        rows={4}
        maxLength={20_000}
        value={value}
        aria-invalid={lacking}
        aria-describedby={lacking ? `${id}-missing` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {lacking && (
        <p id={`${id}-missing`} role="alert">
          ! {missing}
        </p>
      )}
    </div>
  )
}
