import { memo } from 'react'
import {
  choiceWords,
  exclusionWords,
  knownValue,
  type Measure,
  type Standing,
  schoolName,
  shown,
} from '../../../../core/analysis/pilots'
import { shorten } from '../../../../core/text'
import { Button } from '../../../ui'
import { SchoolFields } from '../SchoolFields'
import type { TableColumn } from './columns'
import { ScoreCell } from './ScoreCell'
import styles from './table.module.css'
import type { Ended } from './use-cells'

function MeasureCell({ measure }: { measure: Measure }) {
  const { value, known, of } = measure
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: it says, and cannot be edited
    <div role="gridcell" className={styles.cell} data-numeric="true">
      {value === null ? <span className={styles.missing}>–</span> : shown(value)}
      {known < of && (
        <span className={styles.of}>
          {known} of {of}
        </span>
      )}
    </div>
  )
}

function TextCell({ text, numeric = false, quiet = false }: { text: string; numeric?: boolean; quiet?: boolean }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: it says, and cannot be edited
    <div role="gridcell" className={styles.cell} data-numeric={numeric} dir="auto">
      <span className={quiet ? `${styles.clamped} ${styles.missing}` : styles.clamped}>{text}</span>
    </div>
  )
}

export interface RowProps {
  standing: Standing
  columns: readonly TableColumn[]
  /** The row's place, from 0. */
  place: number
  open: boolean
  /** Which of the columns Tab comes to (0 is the name, then the criteria), where it is in this row. */
  active: number | null
  /** What editing of the active cell began with; undefined while nothing is edited. */
  begun: string | null | undefined
  onToggle: (id: string) => void
  onRemove: (id: string) => void
  onDone: (to: Ended) => void
}

function sameRow(before: RowProps, after: RowProps): boolean {
  return (
    before.standing.school === after.standing.school &&
    JSON.stringify([before.standing.need, before.standing.readiness, before.standing.excludedBy]) ===
      JSON.stringify([after.standing.need, after.standing.readiness, after.standing.excludedBy]) &&
    before.columns === after.columns &&
    before.place === after.place &&
    before.open === after.open &&
    before.active === after.active &&
    before.begun === after.begun &&
    before.onToggle === after.onToggle &&
    before.onDone === after.onDone
  )
}

/** One school: a line of the table, and below it its fields while it is open. */
export const SchoolRow = memo(function SchoolRow(props: RowProps) {
  const { standing, columns, place, open, active, begun, onToggle, onRemove, onDone } = props
  const { id, school, need, readiness, excludedBy } = standing
  const name = schoolName(school)
  const criteria = columns.filter(({ column }) => typeof column === 'object')
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a row of a grid of elements
    <div role="row" className={styles.row} data-item={id} data-open={open} aria-rowindex={place + 2}>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: its button has the focus */}
      <div role="rowheader" className={styles.cell} data-first="">
        <button
          type="button"
          className={styles.opener}
          data-cell=""
          data-holds={`schools/${id}`}
          aria-expanded={open}
          tabIndex={active === 0 ? 0 : -1}
          onClick={() => onToggle(id)}
        >
          <svg className={styles.turning} width="12" height="12" viewBox="0 0 12 12" fill="none" aria-hidden="true">
            <path
              d="m4 2 4 4-4 4"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span
            className={school.name.trim() === '' ? `${styles.clamped} ${styles.missing}` : styles.clamped}
            dir="auto"
          >
            {name}
          </span>
        </button>
        {excludedBy.length > 0 && (
          <span className={styles.excluded} title={excludedBy.map(exclusionWords).join('; ')}>
            Excluded
          </span>
        )}
      </div>
      <TextCell text={choiceWords(school.choice)} quiet={school.choice === null} />
      <MeasureCell measure={need} />
      <MeasureCell measure={readiness} />
      <TextCell
        text={school.enrolment === null ? '–' : school.enrolment.toLocaleString('en-US')}
        numeric
        quiet={school.enrolment === null}
      />
      <TextCell text={school.level.trim() || '–'} quiet={school.level.trim() === ''} />
      {criteria.map(({ key, word }, index) => (
        <ScoreCell
          key={key}
          path={`schools/${id}/scores/${key}/value`}
          value={knownValue(school, key)}
          label={`${word}, ${name}`}
          active={active === index + 1}
          begun={active === index + 1 ? begun : undefined}
          onDone={onDone}
        />
      ))}
      {open && (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: its fields have the focus
        <div role="gridcell" className={styles.opened} aria-colspan={columns.length}>
          <div className={styles.openedFields}>
            <SchoolFields path={`schools/${id}`} />
            <div className={styles.tools}>
              <Button onPress={() => onRemove(id)}>{`Remove ${shorten(name, 40)}`}</Button>
            </div>
          </div>
        </div>
      )}
    </div>
  )
}, sameRow)
