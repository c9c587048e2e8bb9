import { useId } from 'react'
import { breakWords } from '../../../../core/analysis/chain-words'
import styles from './chain.module.css'
import type { ChainState } from './use-chain'

/** So many stand open; the rest is one press away. */
const FEW = 8

/** Where the chain breaks, in words; each leads to the thing at which it does. */
export function Breaks({ state: { chain, breaks, show } }: { state: ChainState }) {
  const id = useId()
  if (chain.arrows.length === 0 || breaks.length === 0) return null
  const items = breaks.map((found) => (
    <li key={`${found.kind} ${found.node.path}`}>
      <button type="button" onClick={() => show(found.node.path, true)} dir="auto">
        {breakWords(found)}
      </button>
    </li>
  ))
  return (
    <section className={styles.breaks} aria-labelledby={id}>
      <h2 id={id}>Where it breaks</h2>
      <ul>{items.slice(0, FEW)}</ul>
      {items.length > FEW && (
        <details>
          <summary>{`and ${items.length - FEW} more`}</summary>
          <ul>{items.slice(FEW)}</ul>
        </details>
      )}
    </section>
  )
}
