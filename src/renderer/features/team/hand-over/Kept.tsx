import type { RoundShowing } from '../../../../core/plan'
import { spacedCode } from '../../../../core/rounds'
import { Heading } from './Heading'
import styles from './hand-over.module.css'

/** The answers are on the disk and gone from here; what joins them to a later round is shown this once. */
export function Kept({ showing, code }: { showing: RoundShowing; code: string }) {
  return (
    <div className={styles.page}>
      <Heading>Your answers are kept</Heading>
      <p className={styles.lead}>Nobody sees them until the round is revealed, and nobody can change them here.</p>
      {showing !== 'names' && (
        <>
          <p className={styles.lead}>
            If you want it seen how you moved in a later round, write down this code. It is shown only now, and nobody
            can tell from it who you are.
          </p>
          <p className={styles.code}>{spacedCode(code)}</p>
        </>
      )}
    </div>
  )
}
