import { type CSSProperties, type ReactNode, useId } from 'react'
import styles from './ui.module.css'

/** A screen with its heading; the heading takes the focus when the screen opens, so that it is read out. */
export function Page({
  title,
  lead,
  children,
  firstStep,
}: {
  title: string
  lead?: ReactNode
  children: ReactNode
  /** A `FirstStep`, beside the heading. */
  firstStep?: ReactNode
}) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {firstStep}
      </header>
      {children}
    </div>
  )
}

export function Section({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  )
}

export function Columns({ count = 2, children }: { count?: 1 | 2 | 3 | 4; children: ReactNode }) {
  return (
    <div className={styles.columns} style={{ '--columns': count } as CSSProperties}>
      {children}
    </div>
  )
}

/** Keeps long texts at a length of line that is pleasant to read. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={`${styles.prose} ${styles.items}`}>{children}</div>
}
