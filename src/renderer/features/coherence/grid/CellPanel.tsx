import { type RefObject, useId } from 'react'
import type { GridCell } from '../../../../core/analysis/grid'
import { lacksAction, standingWords } from '../../../../core/analysis/grid-words'
import { fieldSpec, rowName } from '../../../../core/plan'
import { formatDayShort } from '../../../../core/text'
import { Button, Field, LinkButton } from '../../../ui'
import styles from './grid.module.css'

interface CellPanelProps {
  cell: GridCell
  open: boolean
  panel: RefObject<HTMLElement | null>
  onOpen: () => void
  onClose: () => void
  onOpenTension: (id: string) => void
  onAsk: (subject: string) => void
}

function actionWords({ fit }: GridCell): string {
  const who = [fit.owner.trim(), fit.date === null ? '' : formatDayShort(fit.date)].filter(Boolean).join(', ')
  if (fit.action.trim() === '') return lacksAction(fit) ? (fieldSpec('fits/*/action')?.empty ?? '') : who
  return [`Action: ${fit.action.trim()}`, who].filter(Boolean).join(' · ')
}

/** What is said of the chosen cell on one line; opened, its fields. The grid stays in sight above it. */
export function CellPanel({ cell, open, panel, onOpen, onClose, onOpenTension, onAsk }: CellPanelProps) {
  const id = useId()
  const { row, column, fit } = cell
  const path = `fits/${cell.id}`
  const strains = fit.standing === 'strains'
  const heading = `${rowName(row)} and ${column.name.toLowerCase()}`
  if (!open) {
    const action = actionWords(cell)
    return (
      <section className={styles.strip} data-print="never" aria-label="The chosen cell" ref={panel}>
        <p className={styles.said}>
          <b>{`${heading}: ${standingWords(fit.standing).toLowerCase()}`}</b>
          {fit.note.trim() !== '' && <span dir="auto">{fit.note}</span>}
          {action !== '' && <span className={styles.quiet}>{action}</span>}
        </p>
        <p className={styles.keys}>
          Arrow keys move. R reinforces, S strains, N is neutral, Delete clears. B goes to the next blank.
        </p>
        <Button onPress={onOpen}>Open this cell</Button>
      </section>
    )
  }
  return (
    <section
      className={styles.panel}
      data-print="never"
      aria-labelledby={id}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.panelHead}>
        <h2 id={id} dir="auto">
          {heading}
        </h2>
        <span className={styles.panelTools}>
          <LinkButton quiet onPress={() => onOpenTension(row.tension.id)}>{`Open ${row.tension.title}`}</LinkButton>
          <LinkButton quiet onPress={() => onAsk(cell.id)}>
            Ask a question of our own
          </LinkButton>
          <Button onPress={onClose}>Back to the grid</Button>
        </span>
      </div>
      <div className={styles.fields} data-strains={strains || fit.action !== '' || undefined}>
        <Field path={`${path}/standing`} />
        <Field path={`${path}/note`} compact rows={2} />
        {(strains || fit.action !== '') && <Field path={`${path}/action`} compact rows={2} />}
        {(strains || fit.owner !== '') && <Field path={`${path}/owner`} />}
        {(strains || fit.date !== null) && <Field path={`${path}/date`} />}
      </div>
    </section>
  )
}
