import { columnName, type LedgerColumn, type LedgerPart } from '../../../../core/analysis/ledger'
import type { TensionContent } from '../../../../core/content'
import type { Decision } from '../../../../core/plan'
import { NINE } from '../../../marks'
import styles from './board.module.css'
import { PartCard } from './PartCard'

/** What the cards need beside their part. */
export interface BoardView {
  tension: TensionContent
  decision: Decision
  active: string | null
  open: boolean
  /** The part that is dragged, and the point over which it is. */
  drag: { id: string; at: number | null } | null
}

type ScaleColumn = Exclude<LedgerColumn, 'unplaced'>

const POINTS: Record<ScaleColumn, readonly number[]> = {
  a: NINE.slice(0, 4),
  middle: NINE.slice(4, 5),
  b: NINE.slice(5),
}

interface CardsProps {
  parts: readonly LedgerPart[]
  view: BoardView
  label: string
}

export function Cards({ parts, view, label }: CardsProps) {
  const { tension, active, open, drag } = view
  return (
    <ul className={styles.cards} aria-label={label}>
      {parts.map((part) => (
        <PartCard
          key={part.id}
          tension={tension}
          part={part}
          active={part.id === active}
          open={open}
          dragged={drag?.id === part.id}
        />
      ))}
    </ul>
  )
}

interface ColumnProps {
  column: ScaleColumn
  parts: readonly LedgerPart[]
  view: BoardView
}

const isOver = (column: ScaleColumn, { drag }: BoardView) => drag?.at != null && POINTS[column].includes(drag.at)

/** A stretch of the scale: its name, and its points with the mark of the decision as a whole among them. */
export function ColumnHead({ column, parts, view }: ColumnProps) {
  const { tension, decision, drag } = view
  const points = POINTS[column]
  return (
    <div className={styles.head} data-over={isOver(column, view) || undefined}>
      <h3 data-pole={column}>
        {columnName(tension, column)} {parts.length > 0 && <span>{parts.length}</span>}
      </h3>
      <ol aria-hidden="true">
        {points.map((point) => (
          <li
            key={point}
            data-point={point}
            data-whole={decision.shouldBe === point || undefined}
            data-over={drag?.at === point || undefined}
          >
            <b data-pole={column}>{point}</b>
            {/* The middle is one point, and its word is the column's name. */}
            {points.length > 1 && <span>{tension.points.words[point - 1]}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}

export function Column({ column, parts, view }: ColumnProps) {
  return (
    <div className={styles.column} data-column={column} data-over={isOver(column, view) || undefined}>
      {parts.length > 0 && <Cards parts={parts} view={view} label={columnName(view.tension, column)} />}
    </div>
  )
}
