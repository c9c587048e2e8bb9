import styles from './history.module.css'
import type { Board, PointName } from './use-board'

const ENDS = { from: 'Then', to: 'Later' } as const

interface PointChoiceProps {
  board: Board
  end: 'from' | 'to'
  name: PointName
  label: string
}

/** The plan as it is now as the later end of the comparison, above the list of the others. */
export function NowChoice({ board }: { board: Board }) {
  return (
    <div className={styles.ends}>
      <p className={styles.columnHeads} aria-hidden="true">
        <span>Then</span>
        <span>Later</span>
      </p>
      <div className={styles.entryLine}>
        <span />
        <PointChoice board={board} end="to" name={null} label="The plan as it is now" />
        <span className={styles.now}>Now</span>
      </div>
    </div>
  )
}

/** Takes a point as one end of the comparison. */
export function PointChoice({ board, end, name, label }: PointChoiceProps) {
  return (
    <input
      type="radio"
      className={styles.point}
      name={`history-${end}`}
      aria-label={`${ENDS[end]}: ${label}`}
      title={ENDS[end]}
      checked={board[end] === name}
      onChange={() => board.change(end === 'to' ? { to: name } : { from: name ?? 0 })}
    />
  )
}
