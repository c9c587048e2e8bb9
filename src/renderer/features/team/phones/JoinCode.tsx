import { useMemo } from 'react'
import styles from './phones.module.css'
import { qrPath } from './qr'

/** The code in two halves, as people read it from a wall. */
function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

interface JoinCodeProps {
  url: string
  code: string
  joinUrl: string
  /** For the room: as large as the window allows. */
  large?: boolean
}

/** How phones join: a code for the camera, and the same as an address and a code to type. */
export function JoinCode({ url, code, joinUrl, large = false }: JoinCodeProps) {
  const { size, path } = useMemo(() => qrPath(joinUrl), [joinUrl])
  return (
    <div className={large ? `${styles.join} ${styles.large}` : styles.join}>
      <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`Code to scan: ${joinUrl}`}>
        <path d={path} shapeRendering="crispEdges" />
      </svg>
      <dl className={styles.typed}>
        <div>
          <dt>Scan the code, or open</dt>
          <dd className={styles.url}>{url}</dd>
        </div>
        <div>
          <dt>and type</dt>
          <dd className={styles.code}>{spacedCode(code)}</dd>
        </div>
      </dl>
    </div>
  )
}
