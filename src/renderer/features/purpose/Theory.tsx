import { useState } from 'react'
import { bundledContent, quotationById } from '../../../core/content'
import type { Plan } from '../../../core/plan'
import { usePlanValue } from '../../store'
import { Field, ItemList, LinkButton, Sourced } from '../../ui'
import styles from './purpose.module.css'

const LINKS = [
  { field: 'theoryIf', word: 'If', hint: 'What the system does' },
  { field: 'theoryThen', word: 'then', hint: 'What changes in the instructional core' },
  { field: 'theorySoThat', word: 'so that', hint: 'What becomes different for students' },
] as const

/** A theory of action that is in print, for a visit that finds none of one's own. */
function InPrint() {
  const purpose = usePlanValue('purpose') as Plan['purpose']
  const [shown] = useState(() => LINKS.every(({ field }) => purpose[field].trim() === ''))
  if (!shown) return null
  const { text, sources, speaker } = quotationById(bundledContent, bundledContent.purpose.theoryExample)
  return (
    <figure className={styles.inPrint}>
      <figcaption>{speaker}</figcaption>
      <blockquote>
        <Sourced text={`“${text}”`} sources={sources} />
      </blockquote>
    </figure>
  )
}

/** The theory of action as one sentence in three links, what it takes for granted, and what would prove it wrong. */
export function Theory({ onOpenChain }: { onOpenChain: () => void }) {
  return (
    <div className={styles.theory}>
      <InPrint />
      <div className={styles.chain}>
        {LINKS.map(({ field, word, hint }) => (
          <div key={field} className={styles.link}>
            <span className={styles.word} aria-hidden="true">
              {word}
            </span>
            <Field path={`purpose/${field}`} hint={hint} hideLabel />
          </div>
        ))}
      </div>
      <p className={styles.toChain}>
        <LinkButton onPress={onOpenChain}>See it as a chain, from each action to the objectives</LinkButton>
      </p>
      <div className={styles.assumptions}>
        <h3>Assumptions that the chain rests on</h3>
        <ItemList
          list="purpose/assumptions"
          teach="What must be true for the chain to hold?"
          render={(path, _id, index) => (
            <div className={styles.assumption}>
              <span aria-hidden="true">{index + 1}</span>
              <Field path={`${path}/text`} compact hideLabel />
            </div>
          )}
        />
      </div>
      <div className={styles.falsifier}>
        <Field path="purpose/falsifier" rows={3} />
      </div>
    </div>
  )
}
