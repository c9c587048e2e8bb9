import { useId } from 'react'
import { type ChainArrow, fieldSpec } from '../../../../core/plan'
import styles from './chain.module.css'
import type { ChainState } from './use-chain'

function Said({ text, field }: { text: string; field: 'assumption' | 'evidence' }) {
  if (text.trim() !== '') return <span dir="auto">{text}</span>
  return <span className={styles.quiet}>{fieldSpec(`arrows/*/${field}`)?.empty}</span>
}

function Row({ arrow, isOpen, onOpen }: { arrow: ChainArrow; isOpen: boolean; onOpen: () => void }) {
  const { from, to, assumption, evidence } = arrow
  return (
    <tr>
      <th scope="row">
        <button type="button" data-holds={`arrows/${arrow.id}`} aria-expanded={isOpen} onClick={onOpen}>
          <span dir="auto">{from.name}</span>
          {' → '}
          <span dir="auto">{to.name}</span>
        </button>
      </th>
      <td>
        <Said text={assumption} field="assumption" />
      </td>
      <td>
        <Said text={evidence} field="evidence" />
      </td>
    </tr>
  )
}

/** The same arrows as a table: what each takes for granted, and what speaks for it. */
export function ArrowTable({ state: { chain, chosen, open, show } }: { state: ChainState }) {
  const id = useId()
  if (chain.arrows.length === 0) return null
  return (
    <section className={styles.arrows} aria-labelledby={id} data-print="never">
      <h2 id={id}>The arrows, one by one</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Arrow</th>
            <th scope="col">Assumption</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {chain.arrows.map((arrow) => (
            <Row
              key={arrow.id}
              arrow={arrow}
              isOpen={open && arrow.id === chosen}
              onOpen={() => show(arrow.id, 'text')}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
