import { useState } from 'react'
import type { FieldSpec } from '../../../core/plan'
import { useDraft } from '../../store'
import styles from '../ui.module.css'
import { Frame, type InnerProps, useFieldIds } from './Frame'
import { asNumber } from './readings'

const units: Partial<Record<FieldSpec['kind'], { before?: string; after?: string }>> = {
  amount: { before: '$' },
  percent: { after: '%' },
}

export function NumberField({ path, spec, stored, label, hint, hideLabel }: InnerProps<unknown>) {
  const { text, error, change, flush, discard } = useDraft(path, asNumber)
  const { id, describedBy } = useFieldIds({ hint, error })
  const [focused, setFocused] = useState(false)
  const plain = typeof stored === 'number' ? String(stored) : ''
  // Thousands are set apart once the person has left the field; before, the comma would move under the hands.
  const shown = text ?? (focused || typeof stored !== 'number' ? plain : stored.toLocaleString('en-US'))
  const unit = units[spec.kind]
  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={error} onGoBack={discard}>
      <span className={styles.affixed}>
        {unit?.before && <span aria-hidden="true">{unit.before}</span>}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          className={`${styles.control} ${styles.number}`}
          aria-describedby={describedBy}
          aria-invalid={error !== null}
          data-path={path}
          placeholder={spec.empty}
          value={shown}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false)
            void flush()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void flush()
          }}
        />
        {unit?.after && <span aria-hidden="true">{unit.after}</span>}
      </span>
    </Frame>
  )
}
