import { useEffect, useRef, useState } from 'react'
import { useDraft } from '../../store'
import styles from '../ui.module.css'
import { Frame, type InnerProps, useFieldIds } from './Frame'
import { asDay, unfinishedDayWords } from './readings'

export function DayField({ path, spec, stored, label, hint, hideLabel }: InnerProps<unknown>) {
  const { text, error, change, flush, discard } = useDraft(path, asDay)
  const [unfinished, setUnfinished] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const day = typeof stored === 'string' ? stored : ''
  const problem = unfinished ? unfinishedDayWords(day) : error
  const { id, describedBy } = useFieldIds({ hint, error: problem })
  // The control keeps a day that is half typed to itself, so it is only told of one that came from elsewhere (undo).
  useEffect(() => {
    if (text === null && input.current && input.current.value !== day) input.current.value = day
  }, [text, day])

  function goBack() {
    setUnfinished(false)
    discard()
    if (input.current) input.current.value = day
  }

  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={problem} onGoBack={goBack}>
      <input
        ref={input}
        id={id}
        type="date"
        className={day === '' && text === null ? `${styles.control} ${styles.unset}` : styles.control}
        aria-describedby={describedBy}
        aria-invalid={problem !== null}
        data-path={path}
        defaultValue={text ?? day}
        max="9999-12-31"
        onChange={(event) => {
          setUnfinished(false)
          if (!event.target.validity.badInput) change(event.target.value)
        }}
        onBlur={(event) => {
          setUnfinished(event.target.validity.badInput)
          void flush()
        }}
      />
    </Frame>
  )
}
