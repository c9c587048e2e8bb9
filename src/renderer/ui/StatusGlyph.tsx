import type { DecisionStatus } from '../../core/plan'
import styles from './ui.module.css'

/** A square that is empty, half or ticked; its word stands beside it, or is given as `word` for its accessible name. */
export function StatusGlyph({ status, word }: { status: DecisionStatus; word?: string }) {
  return (
    <span className={styles.glyph} {...(word === undefined ? {} : { role: 'img', 'aria-label': word, title: word })}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <rect
          x="1.75"
          y="1.75"
          width="10.5"
          height="10.5"
          rx="1.5"
          fill={status === 'decided' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {status === 'leaning' && <path d="M2 12V2h10Z" fill="currentColor" />}
        {status === 'decided' && <path d="m4 7.2 2.2 2.2 4-4.5" fill="none" stroke="var(--paper)" strokeWidth="1.6" />}
      </svg>
    </span>
  )
}
