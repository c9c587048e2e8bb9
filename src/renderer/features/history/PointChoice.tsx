import styles from './history.module.css'
import type { Board, PointName } from './use-board'

const ENDS = { from: 'Then', to: 'Later' } as const

interface PointChoiceProps {
  board: Board
  end: 'from' | 'to'
  name: PointName
  label: string
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
