import styles from './differences.module.css'

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

/** What the signs of a comparison mean. */
export function ThenAndNowLegend() {
  return (
    <ul className={styles.legend} aria-label="What the signs mean">
      <Key words="Should be, then" width={20}>
        <circle cx="10" cy="12" r="8" strokeWidth="2" />
        <path d="m4 18 12-12" stroke="var(--ink2)" strokeWidth="1.5" />
      </Key>
      <Key words="Should be, now" width={20}>
        <circle cx="10" cy="12" r="10" fill="var(--ink)" stroke="none" />
      </Key>
      <Key words="Today, then" width={16}>
        <rect x="5" y="1" width="6" height="22" stroke="var(--ink2)" strokeWidth="1.5" />
        <path d="m1 18 14-12" stroke="var(--ink2)" strokeWidth="1.5" />
      </Key>
      <Key words="Today, now" width={8}>
        <path d="M4 1v22" strokeWidth="4" />
      </Key>
      <Key words="Acceptable, then" width={26}>
        <path d="M7 3H1v18h6M19 3h6v18h-6" stroke="var(--ink2)" strokeWidth="1.25" strokeDasharray="2.5 2.5" />
      </Key>
    </ul>
  )
}
