import { useId } from 'react'
import type { ChainBreak } from '../../../../core/analysis/chain'
import { breakWords } from '../../../../core/analysis/chain-words'
import styles from './chain.module.css'
import type { ChainState, PanelPlace } from './use-chain'

/** What to do about a break: draw an arrow from the thing, or to it, or write what is missing. */
const MENDED_AT: Record<ChainBreak['kind'], PanelPlace> = {
  unreachedObjective: 'back',
  unreachedPart: 'back',
  deadEnd: 'onward',
  unwritten: 'text',
  brokenPromise: 'onward',
  leadsNowhere: 'onward',
}

/** So many stand open; the rest is one press away. */
const FEW = 8

/** Where the chain breaks, in words; each leads to the thing at which it does. */
export function Breaks({ state: { breaks, show } }: { state: ChainState }) {
  const id = useId()
  if (breaks.length === 0) return null
  const items = breaks.map((found) => (
    <li key={`${found.kind} ${found.node.path}`}>
      <button type="button" onClick={() => show(found.node.path, MENDED_AT[found.kind])} dir="auto">
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
