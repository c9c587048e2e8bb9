import { useState } from 'react'
import { linkAddress } from '../../../core/plan'
import { type Reading, useDraft } from '../../store'
import styles from '../ui.module.css'
import { Frame, type InnerProps, useFieldIds } from './Frame'

function asLink(text: string): Reading {
  const address = linkAddress(text)
  return address === null
    ? { problem: 'This is not a web or e-mail address. Write one such as https://example.org/report.' }
    : { value: address }
}

export function LinkField({ path, spec, stored, label, hint, hideLabel }: InnerProps<string>) {
  const { text, error, change, flush, discard } = useDraft(path, asLink)
  const { id, describedBy } = useFieldIds({ hint, error })
  const [typed, setTyped] = useState<string | null>(null)
  // The address is completed when the person leaves the field; before, it would change under the hands.
  const shown = typed !== null && linkAddress(typed) === stored ? typed : (text ?? stored)
  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={error} onGoBack={discard}>
      <input
        id={id}
        type="text"
        inputMode="url"
        dir="ltr"
        className={styles.control}
        aria-describedby={describedBy}
        aria-invalid={error !== null}
        data-path={path}
        placeholder={spec.empty}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value)
          change(event.target.value)
        }}
        onBlur={() => {
          setTyped(null)
          void flush()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void flush()
        }}
      />
    </Frame>
  )
}
