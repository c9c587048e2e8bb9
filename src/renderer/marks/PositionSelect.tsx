import { useId } from 'react'
import type { TensionContent } from '../../core/content'
import type { Position, PositionRange } from '../../core/plan'
import { dispatch } from '../store'
import { NINE } from './geometry'
import styles from './marks.module.css'

function Options({ tension }: { tension: TensionContent }) {
  return NINE.map((point) => (
    <option key={point} value={point}>
      {point}: {tension.points.words[point - 1]}
    </option>
  ))
}

interface PositionSelectProps {
  path: string
  label: string
  tension: TensionContent
  position: Position | null
}

/** A point of the scale chosen from a list, for the parts of a tension. */
export function PositionSelect({ path, label, tension, position }: PositionSelectProps) {
  const id = useId()
  return (
    <div style={{ display: 'grid', gap: 4 }}>
      <label htmlFor={id} className={styles.selectLabel}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        style={{ minHeight: 36 }}
        data-path={path}
        value={position ?? ''}
        onChange={(event) =>
          void dispatch('field.set', { path, value: event.target.value === '' ? null : Number(event.target.value) })
        }
      >
        <option value="">Not answered</option>
        <Options tension={tension} />
      </select>
    </div>
  )
}

interface RangeFieldProps {
  path: string
  tension: TensionContent
  range: PositionRange | null
}

/** The points that would still be acceptable; both ends together, so that a range is never half set. */
export function RangeField({ path, tension, range }: RangeFieldProps) {
  const set = (value: PositionRange | null) => void dispatch('field.set', { path, value })
  // The first end that is chosen stands for both, so that a range is never half set and never set by the app.
  const choose = (name: 'from' | 'to', value: number) => {
    if (range === null) set({ from: value, to: value })
    else if (name === 'from') set({ from: value, to: Math.max(value, range.to) })
    else set({ from: Math.min(value, range.from), to: value })
  }
  const end = (name: 'from' | 'to', label: string) => (
    <select
      className={styles.select}
      aria-label={label}
      data-path={name === 'from' ? path : undefined}
      value={range === null ? '' : range[name]}
      onChange={(event) => (event.target.value === '' ? set(null) : choose(name, Number(event.target.value)))}
    >
      <option value="">Not set</option>
      <Options tension={tension} />
    </select>
  )
  return (
    <fieldset className={styles.range}>
      <legend className="visually-hidden">Acceptable range</legend>
      <span className={styles.selectLabel} aria-hidden="true">
        Acceptable range
      </span>
      {end('from', 'Acceptable from')}
      <span>to</span>
      {end('to', 'Acceptable to')}
    </fieldset>
  )
}
