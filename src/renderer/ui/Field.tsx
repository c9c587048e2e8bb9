import { useEffect, useId, useRef, useState } from 'react'
import { type FieldSpec, fieldSpec, linkAddress, valueAt } from '../../core/plan'
import { dispatch, type Reading, useDraft, usePlan } from '../store'
import styles from './ui.module.css'

interface FieldProps {
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
}

/** One field of the plan, with its label, its control, its words for being empty and the reason of a refusal. */
export function Field(props: FieldProps) {
  const spec = fieldSpec(props.path)
  if (!spec) throw new Error(`no field at ${props.path}`)
  const plan = usePlan()
  const value = valueAt(plan, props.path)
  // Another path is another field: the key keeps what is being typed from moving along.
  if (spec.kind === 'line' || spec.kind === 'text') {
    return <TextField key={props.path} {...props} spec={spec} stored={typeof value === 'string' ? value : ''} />
  }
  if (spec.kind === 'choice') return <ChoiceField key={props.path} {...props} spec={spec} stored={value} />
  if (spec.kind === 'link') {
    return <LinkField key={props.path} {...props} spec={spec} stored={typeof value === 'string' ? value : ''} />
  }
  if (spec.kind === 'day') return <DayField key={props.path} {...props} spec={spec} stored={value} />
  return <NumberField key={props.path} {...props} spec={spec} stored={value} />
}

interface InnerProps<Stored> extends FieldProps {
  spec: FieldSpec
  stored: Stored
}

function useFieldIds({ hint, error }: { hint?: string | undefined; error: string | null }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return { id, describedBy: described === '' ? undefined : described }
}

function Frame({
  id,
  label,
  hideLabel,
  hint,
  error,
  children,
}: {
  id: string
  label: string
  hideLabel?: boolean | undefined
  hint?: string | undefined
  error: string | null
  children: React.ReactNode
}) {
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
        <p id={`${id}-error`} className={styles.error} role="alert">
          <span aria-hidden="true">!</span> {error}
        </p>
      )}
    </div>
  )
}

function TextField({ path, spec, stored, label, hint, rows = 2, compact, hideLabel }: InnerProps<string>) {
  const { text, error, change, flush } = useDraft(path)
  const value = text ?? stored
  const { id, describedBy } = useFieldIds({ hint, error })
  const line = spec.kind === 'line'
  const control = {
    id,
    value,
    placeholder: spec.empty,
    'aria-describedby': describedBy,
    'aria-invalid': error !== null,
    'data-path': path,
    className: styles.control,
    onBlur: () => void flush(),
  }
  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={error}>
      {/* One line of text may still be longer than its column: it wraps rather than hides its end. */}
      <div className={compact || line ? `${styles.grow} ${styles.compact}` : styles.grow}>
        <textarea
          {...control}
          rows={line ? 1 : rows}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (line && event.key === 'Enter') event.preventDefault()
          }}
        />
        <div className={styles.replica} aria-hidden="true">{`${value || spec.empty} `}</div>
      </div>
    </Frame>
  )
}

function ChoiceField({ path, spec, stored, label, hint, hideLabel }: InnerProps<unknown>) {
  const { id, describedBy } = useFieldIds({ hint, error: null })
  const chosen = typeof stored === 'string' ? stored : ''
  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={null}>
      <select
        id={id}
        className={chosen === '' ? `${styles.control} ${styles.unset}` : styles.control}
        aria-describedby={describedBy}
        data-path={path}
        value={chosen}
        onChange={(event) =>
          void dispatch('field.set', { path, value: event.target.value === '' ? null : event.target.value })
        }
      >
        <option value="">{spec.empty}</option>
        {Object.entries(spec.choices ?? {}).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </Frame>
  )
}

function asLink(text: string): Reading {
  const address = linkAddress(text)
  return address === null
    ? { problem: 'This is not a web or e-mail address. Write one such as https://example.org/report.' }
    : { value: address }
}

function LinkField({ path, spec, stored, label, hint, hideLabel }: InnerProps<string>) {
  const { text, error, change, flush } = useDraft(path, asLink)
  const { id, describedBy } = useFieldIds({ hint, error })
  const [typed, setTyped] = useState<string | null>(null)
  // The address is completed when the person leaves the field; before, it would change under the hands.
  const shown = typed !== null && linkAddress(typed) === stored ? typed : (text ?? stored)
  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={error}>
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

const asDay = (text: string): Reading => ({ value: text === '' ? null : text })

function DayField({ path, spec, stored, label, hint, hideLabel }: InnerProps<unknown>) {
  const { text, error, change, flush } = useDraft(path, asDay)
  const { id, describedBy } = useFieldIds({ hint, error })
  const input = useRef<HTMLInputElement>(null)
  const day = typeof stored === 'string' ? stored : ''
  // The control keeps a day that is half typed to itself, so it is only told of one that came from elsewhere (undo).
  useEffect(() => {
    if (text === null && input.current && input.current.value !== day) input.current.value = day
  }, [text, day])
  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={error}>
      <input
        ref={input}
        id={id}
        type="date"
        className={day === '' ? `${styles.control} ${styles.unset}` : styles.control}
        aria-describedby={describedBy}
        aria-invalid={error !== null}
        data-path={path}
        defaultValue={day}
        max="9999-12-31"
        onChange={(event) => {
          if (!event.target.validity.badInput) change(event.target.value)
        }}
        onBlur={() => void flush()}
      />
    </Frame>
  )
}

const units: Partial<Record<FieldSpec['kind'], { before?: string; after?: string }>> = {
  amount: { before: '$' },
  percent: { after: '%' },
}

function asNumber(text: string): Reading {
  const bare = text.replace(/[\s,$%]/g, '')
  if (bare === '') return { value: null }
  const value = Number(bare)
  return Number.isFinite(value) ? { value } : { problem: 'This is not a number. Use digits, such as 120,000.' }
}

function NumberField({ path, spec, stored, label, hint, hideLabel }: InnerProps<unknown>) {
  const { text, error, change, flush } = useDraft(path, asNumber)
  const { id, describedBy } = useFieldIds({ hint, error })
  const [focused, setFocused] = useState(false)
  const plain = typeof stored === 'number' ? String(stored) : ''
  // Thousands are set apart once the person has left the field; before, the comma would move under the hands.
  const shown = text ?? (focused || typeof stored !== 'number' ? plain : stored.toLocaleString('en-US'))
  const unit = units[spec.kind]
  return (
    <Frame id={id} label={label ?? spec.label} hideLabel={hideLabel} hint={hint} error={error}>
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
