import { useId } from 'react'
import { type ImportTarget, TABLE_LIMITS } from '../../../core/import'
import { Button } from '../Button'
import styles from './import.module.css'
import type { Importing } from './use-import'

interface TableStepProps {
  importing: Importing
  pasted: string
  onPasted: (text: string) => void
  target: ImportTarget
}

/** Where the table comes from: a file, or rows that were copied. */
export function TableStep({ importing, pasted, onPasted, target }: TableStepProps) {
  const id = useId()
  return (
    <>
      <p className={styles.hint}>
        One row for each {target.item}, with a row of column names above them. Only the name is needed; the columns can
        have any names and stand in any order. Nothing is added before you have seen every row.
      </p>
      <div>
        <Button onPress={() => void importing.read({ from: 'dialog' })}>Choose a file</Button>
        <p className={styles.hint}>
          Excel (.xlsx), CSV or TSV, up to {TABLE_LIMITS.bytes / 1024 / 1024} MB,{' '}
          {TABLE_LIMITS.rows.toLocaleString('en-US')} rows and {TABLE_LIMITS.columns} columns.
        </p>
      </div>
      <div className={styles.paste}>
        <label htmlFor={id}>Or paste rows copied from a spreadsheet, with the column names</label>
        <textarea
          id={id}
          rows={7}
          spellCheck={false}
          wrap="off"
          value={pasted}
          onChange={(event) => onPasted(event.target.value)}
        />
      </div>
      {importing.problem && (
        <p className={styles.said} role="alert">
          <span aria-hidden="true">!</span> {importing.problem}
        </p>
      )}
    </>
  )
}
