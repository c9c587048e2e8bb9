import { columnName, type LedgerColumn, type LedgerPart } from '../../../../core/analysis/ledger'
import type { TensionContent } from '../../../../core/content'
import type { Decision } from '../../../../core/plan'
import { NINE } from '../geometry'
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

const POINTS: Record<Exclude<LedgerColumn, 'unplaced'>, readonly number[]> = {
  a: NINE.slice(0, 4),
  middle: NINE.slice(4, 5),
  b: NINE.slice(5),
}

export function Cards({ parts, view }: { parts: readonly LedgerPart[]; view: BoardView }) {
  const { tension, active, open, drag } = view
  return (
    <ul className={styles.cards}>
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

/** A stretch of the scale: its name, its points with the whole decision's mark among them, and the parts on it. */
export function Column({
  column,
  parts,
  view,
}: {
  column: Exclude<LedgerColumn, 'unplaced'>
  parts: readonly LedgerPart[]
  view: BoardView
}) {
  const { tension, decision, drag } = view
  const over = drag?.at != null && POINTS[column].includes(drag.at)
  return (
    <section className={styles.column} data-column={column} data-over={over || undefined}>
      <div className={styles.columnHead}>
        <h3 data-pole={column}>
          {columnName(tension, column)} <span>{parts.length}</span>
        </h3>
        <ol className={styles.points} aria-hidden="true">
          {POINTS[column].map((point) => (
            <li
              key={point}
              data-point={point}
              data-whole={decision.shouldBe === point || undefined}
              data-over={drag?.at === point || undefined}
            >
              <b data-pole={column}>{point}</b>
              <span>{tension.points.words[point - 1]}</span>
            </li>
          ))}
        </ol>
      </div>
      <Cards parts={parts} view={view} />
    </section>
  )
}
