import { useEffect, useState } from 'react'
import type { LiveStanding } from '../../../../contract'
import { Button, LinkButton } from '../../../ui'
import styles from './phones.module.css'

/** How long a phone has that is in the same network; after that something is in its way. In milliseconds. */
const LONGEST_REACH = 10_000

const HINTS = [
  'Guest Wi-Fi often keeps devices apart. Open a hotspot on this laptop or on one phone, and let everybody join that.',
  'The firewall of this laptop may ask whether the app may be reached. Allow it, then scan again.',
  'A phone that uses mobile data is in another network. Turn on its Wi-Fi, and choose the network of this laptop.',
  'It works without phones too: pass the laptop round, or let people answer on paper.',
]

/** Whether a phone can reach this laptop, tried with one of them before the session. */
export function ReachCheck({ live }: { live: LiveStanding }) {
  /** How often the page had been opened as the check began; null where none is going on. */
  const [from, setFrom] = useState<number | null>(null)
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (from === null) return
    const timer = setTimeout(() => setLate(true), LONGEST_REACH)
    return () => clearTimeout(timer)
  }, [from])
  const begin = () => {
    setLate(false)
    setFrom(live.visits)
  }
  const reached = from !== null && live.visits > from
  if (from === null) {
    return (
      <div className={styles.check}>
        <Button onPress={begin}>Check with one phone</Button>
      </div>
    )
  }
  return (
    <div className={styles.check} role="status">
      {reached ? (
        <p className={styles.result}>A phone reached this laptop.</p>
      ) : late ? (
        <>
          <p className={styles.result}>No phone has reached this laptop yet. What it may be:</p>
          <ul className={styles.hints}>
            {HINTS.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>Scan the code with one phone now. Waiting ten seconds…</p>
      )}
      {(reached || late) && <LinkButton onPress={begin}>Check again</LinkButton>}
    </div>
  )
}
