import { useEffect, useRef, useState } from 'react'
import type { ImportSubject, Settlement } from '../../../core/import'
import { dismissNotice, flushPending, send, showNotice, undo } from '../../store'
import { Button } from '../Button'
import { Dialog } from '../Dialog'
import { ColumnsStep } from './ColumnsStep'
import styles from './import.module.css'
import { RowsStep } from './RowsStep'
import { TableStep } from './TableStep'
import { STEPS, type Step, useImport } from './use-import'

const headings: Record<Step, string> = { table: 'The table', columns: 'What the columns mean', rows: 'The rows' }

function counted(count: number, { item, items }: ImportSubject): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? item : items}`
}

function doneWords({ added, updated, left }: Settlement, subject: ImportSubject): string {
  const parts = [
    added > 0 ? `${counted(added, subject)} added` : '',
    updated > 0 ? `${counted(updated, subject)} updated` : '',
  ]
  const done = parts.filter((part) => part !== '').join(', ')
  return left > 0 ? `${done}; ${counted(left, subject)} left out, already listed.` : `${done}.`
}

/** Imports a table in three steps. Escape leaves at any time, and nothing has changed before the last button. */
export function ImportDialog({ subject, onClose }: { subject: ImportSubject; onClose: () => void }) {
  const importing = useImport(subject)
  const [pasted, setPasted] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { step, settlement, mapping, sheet, target } = importing

  useEffect(() => {
    if (step === 'table') return
    heading.current?.closest('dialog')?.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [step])

  async function land(): Promise<void> {
    if (settlement.command === null || busy) return
    setBusy(true)
    await flushPending()
    const refused = await send(settlement.command)
    setBusy(false)
    setRefusal(refused)
    if (refused !== null) return
    onClose()
    showNotice(doneWords(settlement, subject), {
      label: 'Undo',
      run: () => {
        dismissNotice()
        void undo()
      },
    })
  }

  const good = settlement.added + settlement.updated
  const bad = new Set(settlement.problems.map(({ row }) => row)).size
  const named = typeof mapping[target.nameField] === 'number'
  const missing = sheet.problem ?? (named ? null : `Choose the column that holds the names of the ${subject.items}.`)
  const why = settlement.refusal ?? refusal

  return (
    <Dialog
      table
      title={`Import ${subject.items}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {step !== 'table' && (
            <Button onPress={() => importing.goTo(step === 'rows' ? 'columns' : 'table')}>Back</Button>
          )}
          {step === 'table' && (
            <Button
              kind="main"
              unavailable={pasted.trim() === ''}
              onPress={() => void importing.read({ from: 'text', text: pasted })}
            >
              Read what I pasted
            </Button>
          )}
          {step === 'columns' && (
            <Button
              kind="main"
              unavailable={missing !== null}
              describedBy="import-missing"
              onPress={() => importing.goTo('rows')}
            >
              Look at the rows
            </Button>
          )}
          {step === 'rows' && (
            <Button kind="main" unavailable={settlement.command === null || busy} onPress={() => void land()}>
              {bad > 0 && good > 0
                ? `Import the ${good.toLocaleString('en-US')} good rows only`
                : `Import ${counted(good, subject)}`}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.step}>
        <h3 ref={heading} tabIndex={-1}>
          {STEPS.indexOf(step) + 1} of {STEPS.length}: {headings[step]}
        </h3>
        {step === 'table' && <TableStep importing={importing} pasted={pasted} onPasted={setPasted} target={target} />}
        {step === 'columns' && <ColumnsStep importing={importing} subject={subject} />}
        {step === 'rows' && <RowsStep importing={importing} target={target} />}
        {step === 'columns' && (
          <p id="import-missing" className={styles.said} aria-live="polite">
            {missing}
          </p>
        )}
        {step === 'rows' && why !== null && (
          <p className={styles.said} role="alert">
            <span aria-hidden="true">!</span> {why}
          </p>
        )}
      </div>
    </Dialog>
  )
}
