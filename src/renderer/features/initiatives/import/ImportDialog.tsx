import { useEffect, useRef, useState } from 'react'
import { INITIATIVES, type Settlement } from '../../../../core/import'
import { dismissNotice, flushPending, send, showNotice, undo } from '../../../store'
import { Button, Dialog } from '../../../ui'
import { ColumnsStep } from './ColumnsStep'
import styles from './import.module.css'
import { RowsStep } from './RowsStep'
import { TableStep } from './TableStep'
import { STEPS, type Step, useImport } from './use-import'

const target = INITIATIVES

const headings: Record<Step, string> = { table: 'The table', columns: 'What the columns mean', rows: 'The rows' }

function counted(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? target.item : target.items}`
}

function doneWords({ added, updated, left }: Settlement): string {
  const parts = [added > 0 ? `${counted(added)} added` : '', updated > 0 ? `${counted(updated)} updated` : '']
  const done = parts.filter((part) => part !== '').join(', ')
  return left > 0 ? `${done}; ${counted(left)} left out, already listed.` : `${done}.`
}

/** Imports a table in three steps. Escape leaves at any time, and nothing has changed before the last button. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const importing = useImport(target)
  const [pasted, setPasted] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { step, settlement, mapping, sheet } = importing

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
    showNotice(doneWords(settlement), {
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
  const missing = sheet.problem ?? (named ? null : 'Choose the column that holds the names of the initiatives.')
  const why = settlement.refusal ?? refusal

  return (
    <Dialog
      table
      title="Import initiatives"
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
                : `Import ${counted(good)}`}
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
        {step === 'columns' && <ColumnsStep importing={importing} target={target} />}
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
