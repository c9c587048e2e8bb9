import styles from './chain.module.css'

function Line({ dashed }: { dashed?: true }) {
  return (
    <svg width="36" height="12" viewBox="0 0 36 12" aria-hidden="true">
      <path
        d="M0 6H28"
        stroke={dashed ? 'var(--thread)' : 'var(--ink2)'}
        strokeWidth="1.75"
        strokeDasharray={dashed ? '5 4' : undefined}
      />
      <path d="M36 6 28 1.5v9Z" fill={dashed ? 'var(--thread)' : 'var(--ink2)'} />
    </svg>
  )
}

/** What the lines of the picture mean. */
export function Legend() {
  return (
    <ul className={styles.legend}>
      <li>
        <Line />
        Leads to
      </li>
      <li>
        <Line dashed />
        Assumption not said
      </li>
      <li>
        <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
          <path d="M0 6H22" stroke="var(--ink2)" strokeWidth="1.75" strokeDasharray="3 4" />
        </svg>
        The chain stops
      </li>
    </ul>
  )
}
