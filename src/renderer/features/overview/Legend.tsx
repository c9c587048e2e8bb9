import styles from './overview.module.css'

function Key({ words, width, children }: { words: string; width: number; children: React.ReactNode }) {
  return (
    <li>
      <svg width={width} height="24" viewBox={`0 0 ${width} 24`} fill="none" stroke="var(--ink)" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  )
}

/** What the signs of the picture mean; `beside`, of two pictures side by side. */
export function Legend({ beside = false }: { beside?: boolean }) {
  return (
    <ul className={styles.legend} aria-label="What the signs mean">
      <Key words="Today" width={8}>
        <path d="M4 2v20" strokeWidth="4" />
      </Key>
      <Key words="Move" width={40}>
        <path d="M0 12h30" strokeWidth="2.5" />
        <path d="M39 12 29 6.5v11Z" fill="var(--ink)" stroke="none" />
      </Key>
      <Key words="Should be" width={20}>
        <circle cx="10" cy="12" r="10" fill="var(--ink)" stroke="none" />
      </Key>
      <Key words="Acceptable" width={38}>
        <rect x="1" y="4" width="36" height="16" fill="var(--wash)" stroke="none" />
        <path d="M6 4H1v16h5M32 4h5v16h-5" stroke="var(--edge)" strokeWidth="1.5" />
      </Key>
      <Key words="Not answered" width={20}>
        <circle cx="10" cy="12" r="8.5" strokeWidth="1.75" strokeDasharray="3.5 2.5" />
      </Key>
      {beside ? (
        <Key words="Should be, on the other side" width={20}>
          <circle cx="10" cy="12" r="9" stroke="var(--ink2)" strokeWidth="1.5" strokeDasharray="3 2.5" />
        </Key>
      ) : (
        <Key words="Superseded" width={14}>
          <circle cx="7" cy="12" r="6" stroke="var(--ink2)" strokeWidth="1.5" />
          <path d="m3 16 8-8" stroke="var(--ink2)" strokeWidth="1.5" />
        </Key>
      )}
    </ul>
  )
}
