import { memo } from 'react'
import type { HistoryEntry } from '../../../core/history'
import { formatTime } from '../../../core/text'
import styles from './history.module.css'

interface EntryRowProps {
  entry: HistoryEntry
  /** What people called the plan as it stood after this change, one after another; null where nobody did. */
  versions: string | null
  /** Who made it, where that is to be shown. */
  actor: string | null
  chosen: boolean
  /** Whether the Tab key stops here. */
  stop: boolean
  onChoose: (name: number) => void
}

/** One change: when, what, and who where that changes. Decisions stand out, since they are what one looks for. */
export const EntryRow = memo(function EntryRow({ entry, versions, actor, chosen, stop, onChoose }: EntryRowProps) {
  return (
    <button
      type="button"
      className={styles.entry}
      data-entry={entry.first}
      data-kind={entry.kind}
      data-undone={entry.undone}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={stop ? 0 : -1}
      onClick={() => onChoose(entry.first)}
    >
      <span className={styles.time}>{formatTime(new Date(entry.at))}</span>
      <span>
        <span className={styles.what} dir="auto">
          {entry.label}
        </span>
        {entry.undone && <span className={styles.quiet}> (undone later)</span>}
        {actor !== null && <span className={styles.who}>{actor}</span>}
        {versions !== null && (
          <span className={styles.versionsHere} dir="auto">
            {versions}
          </span>
        )}
      </span>
    </button>
  )
})
