import { useEffect, useState } from 'react'
import type { UnwrittenWork as Work } from '../../../contract'
import { attempt, request } from '../../store'
import { Button } from '../../ui'
import { changedWords } from './changed-words'
import styles from './start.module.css'

/** Work that the app could not write to its file before it ended. It is kept here until its plan is opened. */
export function UnwrittenWork({ onOpen }: { onOpen: (id: string) => void }) {
  const [all, setAll] = useState<readonly Work[]>([])
  useEffect(() => {
    void attempt(() => request('library.unwritten', {})).then((found) => setAll(found ?? []))
  }, [])
  if (all.length === 0) return null
  return (
    <div className={styles.unwritten} role="status">
      <p className={styles.title}>Not in its file yet</p>
      <p className={styles.quiet}>
        The app ended before it could write these changes to the file. They are kept on this computer, and go into the
        file when you open the plan.
      </p>
      <ul>
        {all.map(({ id, fileName, changedAt }) => (
          <li key={id}>
            <span className={styles.about}>
              <span dir="auto">{fileName}</span>
              <span
                className={styles.quiet}
              >{`Changed ${changedWords(changedAt, new Date()).replace('Today', 'today')}`}</span>
            </span>
            <Button onPress={() => onOpen(id)}>Open</Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
