import { useCallback, useEffect, useRef, useState } from 'react'
import type { UnwrittenWork as Work } from '../../../contract'
import { attempt, request } from '../../store'
import { Button, LinkButton } from '../../ui'
import { changedWords } from './changed-words'
import styles from './start.module.css'

interface RowProps {
  work: Work
  onOpen: () => void
  onDiscard: () => void
}

function Row({ work: { fileName, changedAt }, onOpen, onDiscard }: RowProps) {
  const [asking, setAsking] = useState<boolean | null>(null)
  const answer = useRef<HTMLButtonElement>(null)
  // The button that was pressed gives way to others, which the focus must not get lost behind.
  useEffect(() => {
    if (asking !== null) answer.current?.focus()
  }, [asking])
  const changed = changedWords(changedAt, new Date()).replace('Today', 'today')
  return (
    <li>
      <span className={styles.about}>
        <span dir="auto">{fileName}</span>
        <span className={styles.quiet}>
          {asking ? 'Discarded, it cannot be brought back.' : `Last changed ${changed}`}
        </span>
      </span>
      {asking ? (
        <span className={styles.unwrittenActions}>
          <Button buttonRef={answer} onPress={() => setAsking(false)}>
            Keep it
          </Button>
          <Button onPress={onDiscard}>Discard for good</Button>
        </span>
      ) : (
        <span className={styles.unwrittenActions}>
          <LinkButton quiet label={`Discard: ${fileName}`} onPress={() => setAsking(true)}>
            Discard…
          </LinkButton>
          <Button buttonRef={answer} onPress={onOpen}>
            Open
          </Button>
        </span>
      )}
    </li>
  )
}

/** Work that no file holds: the app ended before it could be written, or its file is gone. It is kept until it is opened. */
export function UnwrittenWork({ onOpen }: { onOpen: (id: string) => void }) {
  const [all, setAll] = useState<readonly Work[]>([])
  const reload = useCallback(async () => {
    setAll((await attempt(() => request('library.unwritten', {}))) ?? [])
  }, [])
  useEffect(() => void reload(), [reload])
  if (all.length === 0) return null
  return (
    <section className={styles.unwritten} aria-labelledby="unwritten-work">
      <h2 id="unwritten-work">Not in its file yet</h2>
      <p className={styles.quiet}>
        These changes are kept on this computer and in no file: the app ended before it could write them, or the file is
        gone. Open the plan, and they go into its file.
      </p>
      <ul>
        {all.map((work) => (
          <Row
            key={work.id}
            work={work}
            onOpen={() => onOpen(work.id)}
            onDiscard={() => void attempt(() => request('library.discard', { id: work.id })).then(reload)}
          />
        ))}
      </ul>
    </section>
  )
}
