import type { TensionContent } from '../../../../core/content'
import { sideOf } from '../../../../core/content/lookup'
import { LinkButton } from '../../../ui'
import styles from './hand-over.module.css'
import type { Row } from './keys'

export const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

interface PointRowProps {
  row: Row
  label: string
  tension: TensionContent
  value: number | null
  onChange: (value: number | null) => void
}

/** Nine points to choose one from; unanswered is none of them. */
export function PointRow({ row, label, tension, value, onChange }: PointRowProps) {
  return (
    <fieldset data-row={row} className={styles.row}>
      <legend>{label}</legend>
      <div className={styles.points}>
        {NINE.map((point) => (
          <label key={point} className={styles.point} data-side={sideOf(point)}>
            <input
              type="radio"
              name={row}
              aria-label={`${point}: ${tension.points.words[point - 1]}`}
              checked={value === point}
              onChange={() => onChange(point)}
              onClick={() => {
                if (value === point) onChange(null)
              }}
            />
            <span>{point}</span>
          </label>
        ))}
      </div>
      <p className={styles.said}>
        {value === null ? (
          <span className={styles.quiet}>Not answered</span>
        ) : (
          <>
            {tension.points.words[value - 1]}{' '}
            <LinkButton quiet label={`Clear: ${label}`} onPress={() => onChange(null)}>
              Clear
            </LinkButton>
          </>
        )}
      </p>
    </fieldset>
  )
}
