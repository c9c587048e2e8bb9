import { useState } from 'react'
import { useDraft } from '../../store'
import { pasteText } from '../paste/paste-text'
import styles from '../ui.module.css'
import { Frame, type InnerProps, useFieldIds } from './Frame'
import { excess, excessWords, READERS, tooLongWords } from './readings'

/** A text of one or of many lines. It shows all that is typed, also what is too long to be saved yet. */
export function TextField({ path, spec, stored, label, hint, rows = 2, compact, hideLabel }: InnerProps<string>) {
  const kind = spec.kind === 'line' ? 'line' : 'text'
  const draft = useDraft(path, READERS[kind])
  const [refusedPaste, setRefusedPaste] = useState<string | null>(null)
  const value = draft.text ?? stored
  const over = excess(value, kind)
  const waits = over > 0 ? tooLongWords(kind) : draft.error
  const { id, describedBy } = useFieldIds({ hint, error: refusedPaste ?? waits })
  const line = kind === 'line'
  return (
    <Frame
      id={id}
      label={label ?? spec.label}
      hideLabel={hideLabel}
      hint={hint}
      error={refusedPaste ?? waits}
      count={over > 0 ? excessWords(over) : undefined}
      onGoBack={refusedPaste === null ? draft.discard : undefined}
    >
      {/* One line of text may still be longer than its column: it wraps rather than hides its end. */}
      <div className={compact || line ? `${styles.grow} ${styles.compact}` : styles.grow}>
        <textarea
          id={id}
          value={value}
          dir="auto"
          rows={line ? 1 : rows}
          className={styles.control}
          placeholder={spec.empty}
          aria-describedby={describedBy}
          aria-invalid={waits !== null}
          data-path={path}
          onChange={(event) => {
            setRefusedPaste(null)
            draft.change(event.target.value)
          }}
          onPaste={(event) => setRefusedPaste(pasteText(event, kind))}
          onBlur={() => {
            setRefusedPaste(null)
            void draft.flush()
          }}
          onKeyDown={(event) => {
            // While characters are being composed, Enter chooses among them.
            if (line && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
          }}
        />
        <div className={styles.replica} data-replica dir="auto" aria-hidden="true">{`${value || spec.empty} `}</div>
      </div>
    </Frame>
  )
}
