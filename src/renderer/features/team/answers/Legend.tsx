import styles from './answers.module.css'

/** What the signs of the pictures mean. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="What the signs mean">
      <li>
        <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
          <rect y="4" width="14" height="8" fill="var(--ink2)" />
        </svg>
        One answer: today
      </li>
      <li>
        <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
          <circle cx="8" cy="8" r="7" fill="var(--a)" />
          <circle cx="26" cy="8" r="7" fill="var(--b)" />
        </svg>
        One answer: should be, by its side
      </li>
      <li>
        <svg width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
          <path d="M1 4v6h38V4" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
          <path d="M20 3l6 9H14Z" fill="var(--ink)" />
        </svg>
        Lowest to highest, and median
      </li>
    </ul>
  )
}
