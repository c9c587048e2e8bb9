import type { OpenGroup, OpenKind } from '../../../core/analysis/open-points'
import styles from './document.module.css'
import { Places } from './Places'

const NAMES: Record<OpenKind, string> = {
  names: 'Names',
  undecided: 'Undecided',
  withoutEvidence: 'Without evidence',
  empty: 'Empty',
}

const MEANINGS: Record<OpenKind, string> = {
  names: 'Names are to stay away. These would still be printed; what the list takes for a name may be none.',
  undecided: 'The document says that these are open.',
  withoutEvidence: 'The document says that nothing is cited for these.',
  empty: 'A draft prints the words for it; an adopted document leaves it out where it can.',
}

interface OpenPointsProps {
  /** Null while they are being looked for. */
  groups: readonly OpenGroup[] | null
  onGoTo: (path: string) => void
}

/** What is undecided, without evidence or empty; each line leads to its field, and goes as that is settled. */
export function OpenPoints({ groups, onGoTo }: OpenPointsProps) {
  const all = groups?.reduce((sum, { count }) => sum + count, 0) ?? 0
  return (
    <section className={styles.open} aria-labelledby="open-points">
      <h2 id="open-points">{all === 0 ? 'Before the export' : `Before the export (${all})`}</h2>
      {groups?.length === 0 && <p>Everything that the document shows is filled in, decided and has its evidence.</p>}
      {groups?.map(({ kind, count, places }) => (
        <details key={kind}>
          <summary>
            {NAMES[kind]} <span>{count}</span>
          </summary>
          <p>{MEANINGS[kind]}</p>
          <Places places={places} onGoTo={onGoTo} />
        </details>
      ))}
    </section>
  )
}
