import { saidOfColumn } from '../../../core/analysis/grid'
import { lacksAction, standingWords } from '../../../core/analysis/grid-words'
import { bundledContent } from '../../../core/content'
import { fieldSpec, rowName } from '../../../core/plan'
import { formatDayShort } from '../../../core/text'
import { usePlan } from '../../store'
import { LinkButton } from '../../ui'
import styles from './elements.module.css'

interface FromGridProps {
  /** The column of the grid. */
  column: string
  onGoTo: (path: string) => void
}

const noAction = fieldSpec('fits/*/action')?.empty ?? ''

/** What the grid says of an element: the decisions that strain it, then those that it carries. */
export function FromGrid({ column, onGoTo }: FromGridProps) {
  const cells = saidOfColumn(usePlan(), bundledContent, column)
  if (cells.length === 0) return null
  return (
    <div className={styles.fromGrid}>
      <h3>From the grid</h3>
      <ul>
        {cells.map(({ id, row, fit }) => {
          const who = [fit.owner.trim(), fit.date === null ? '' : formatDayShort(fit.date)].filter(Boolean).join(', ')
          const action = fit.action.trim() === '' && lacksAction(fit) ? noAction : fit.action.trim()
          return (
            <li key={id}>
              <span className={styles.cellName}>
                <LinkButton onPress={() => onGoTo(`fits/${id}/note`)}>{rowName(row)}</LinkButton>
                <span>{standingWords(fit.standing)}</span>
              </span>
              <span dir="auto">{fit.note}</span>
              <span className={styles.cellAction}>
                <span dir="auto">{action}</span>
                {who !== '' && <span className={styles.cellWho}>{who}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
