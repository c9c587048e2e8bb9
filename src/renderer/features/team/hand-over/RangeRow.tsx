import { type KeyboardEvent, useRef, useState } from 'react'
import type { PositionRange } from '../../../../core/plan'
import { rangeWith } from '../../../../core/rounds'
import { LinkButton } from '../../../ui'
import styles from './hand-over.module.css'
import { NINE } from './PointRow'

const LABEL = 'What you could live with'

interface RangeRowProps {
  value: PositionRange | null
  onChange: (value: PositionRange | null) => void
}

/** A stretch of the nine points: the two ends are pressed, and what lies between belongs to it. */
export function RangeRow({ value, onChange }: RangeRowProps) {
  const points = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(1)

  function move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = Math.max(1, Math.min(9, at + step))
    setAt(next)
    points.current?.querySelectorAll<HTMLElement>('button')[next - 1]?.focus()
  }

  return (
    <fieldset data-row="range" className={styles.row}>
      <legend>{LABEL}</legend>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons within take the keys */}
      <div ref={points} className={styles.points} onKeyDown={move}>
        {NINE.map((point) => (
          <button
            key={point}
            type="button"
            className={styles.reach}
            tabIndex={point === at ? 0 : -1}
            aria-pressed={value !== null && point >= value.from && point <= value.to}
            onFocus={() => setAt(point)}
            onClick={() => onChange(rangeWith(value, point))}
          >
            {point}
          </button>
        ))}
      </div>
      <p className={styles.said}>
        {value === null ? (
          <span className={styles.quiet}>Choose both ends</span>
        ) : (
          <>
            {value.from === value.to ? `Only ${value.from}` : `${value.from} to ${value.to}`}{' '}
            <LinkButton quiet label={`Clear: ${LABEL}`} onPress={() => onChange(null)}>
              Clear
            </LinkButton>
          </>
        )}
      </p>
    </fieldset>
  )
}
