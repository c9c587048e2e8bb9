import type { TensionContent } from '../../../core/content'
import { type Decision, isUnsupported, itemsOf } from '../../../core/plan'
import { shorten } from '../../../core/text'
import { Field, ItemList } from '../../ui'
import styles from './tension.module.css'

const NAMED = 3

/** The first few in quotation marks, and how many more there are. */
function named(claims: readonly string[]): string {
  const first = claims.slice(0, NAMED).map((claim) => `“${shorten(claim.trim(), 80)}”`)
  return [...first, ...(claims.length > NAMED ? [`and ${claims.length - NAMED} more`] : [])].join(', ')
}

/** What the decision claims and what each claim rests on; claims that rest on nothing are named. */
export function Evidence({ tension, decision }: { tension: TensionContent; decision: Decision }) {
  const list = `tensions/${tension.id}/evidence`
  const unsupported = itemsOf(decision.evidence).filter(isUnsupported)
  return (
    <>
      <h3>Evidence</h3>
      {unsupported.length > 0 && (
        <p className={styles.note}>
          <span aria-hidden="true">!</span>{' '}
          {unsupported.length === 1 ? 'One claim cites nothing' : `${unsupported.length} claims cite nothing`}:{' '}
          {named(unsupported.map(({ claim }) => claim))}. The document says so.
        </p>
      )}
      <ItemList
        list={list}
        teach="What does the rationale claim, and what does each claim rest on?"
        render={(claim) => (
          <div className={styles.claim}>
            <Field path={`${claim}/claim`} />
            <Field path={`${claim}/support`} rows={1} compact />
            <div className={styles.claimEnd}>
              <Field path={`${claim}/kind`} />
              <Field path={`${claim}/link`} />
            </div>
          </div>
        )}
      />
    </>
  )
}
