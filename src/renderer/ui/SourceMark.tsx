import { createContext, Fragment, type ReactNode, useContext, useState } from 'react'
import { bundledContent, numberSources, ours, type Source, sourceById } from '../../core/content'
import { request } from '../store'
import { Button } from './Button'
import { Dialog } from './Dialog'
import styles from './ui.module.css'

interface Sourced {
  sources: readonly string[]
}

const Numbers = createContext<ReadonlyMap<string, number>>(new Map())

/** Numbers the sources of one screen in the order in which its statements first name them. */
export function SourceNumbers({ statements, children }: { statements: readonly Sourced[]; children: ReactNode }) {
  return <Numbers.Provider value={numberSources(statements)}>{children}</Numbers.Provider>
}

function SourceDialog({ source, onClose }: { source: Source; onClose: () => void }) {
  return (
    <Dialog
      title={source.short}
      onClose={onClose}
      actions={
        <>
          {source.url && (
            <Button onPress={() => void request('source.open', { id: source.id })}>Open the page in a browser</Button>
          )}
          <Button kind="main" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <p>{source.reference}</p>
      {source.limits && <p className={styles.none}>What was read: {source.limits}</p>}
      {source.url && <p className={styles.none}>{source.url}</p>}
    </Dialog>
  )
}

/** The small marks behind a statement that is not the person's own: a number for each source, "our reading" for ours. */
function SourceMarks({ sources }: Sourced) {
  const numbers = useContext(Numbers)
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <>
      {sources.map((id) =>
        id === ours ? (
          <span
            key={id}
            className={`${styles.mark} ${styles.reading}`}
            title="This is our own reasoning, not a finding of research"
          >
            our reading
          </span>
        ) : (
          <button
            key={id}
            type="button"
            className={styles.mark}
            aria-label={`Source ${numbers.get(id) ?? ''}: ${sourceById(bundledContent, id).short}`}
            title={sourceById(bundledContent, id).short}
            onClick={() => setOpened(id)}
          >
            {numbers.get(id) ?? '•'}
          </button>
        ),
      )}
      {opened !== null && <SourceDialog source={sourceById(bundledContent, opened)} onClose={() => setOpened(null)} />}
    </>
  )
}

/** A text with its marks; the last word and the marks stay on one line, so that a mark never stands alone. */
export function Sourced({ text, sources }: Sourced & { text: string }) {
  const lastSpace = text.lastIndexOf(' ')
  return (
    <>
      {text.slice(0, lastSpace + 1)}
      <span style={{ whiteSpace: 'nowrap' }}>
        {text.slice(lastSpace + 1)}
        <SourceMarks sources={sources} />
      </span>
    </>
  )
}

/** The numbered sources of this screen. */
export function SourceList() {
  const numbers = useContext(Numbers)
  return (
    <ol aria-label="Sources">
      {[...numbers].map(([id, number]) => (
        <Fragment key={id}>
          <li
            style={{
              display: 'grid',
              gridTemplateColumns: '24px 1fr',
              fontSize: 13,
              lineHeight: '20px',
              color: 'var(--ink2)',
            }}
          >
            <span aria-hidden="true">{number}</span>
            <span>{sourceById(bundledContent, id).short}</span>
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
