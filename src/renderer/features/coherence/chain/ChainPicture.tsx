import { type KeyboardEvent, useMemo } from 'react'
import { CHAIN_SCREEN, type ChainLayout, layoutChain } from '../../../../core/charts'
import type { ChainNode } from '../../../../core/plan'
import { Marks } from '../../../charts/Marks'
import { useContentWidth } from '../../../charts/use-content-width'
import { LinkButton } from '../../../ui'
import styles from './chain.module.css'
import { neighbour } from './moves'
import type { ChainState } from './use-chain'

/** The chain with a button on each thing in it: one stop for Tab, and arrow keys from thing to thing. */
export function ChainPicture({ state }: { state: ChainState }) {
  const { chain, breaks, chosen } = state
  const [box, width] = useContentWidth<HTMLDivElement>()
  const layout = useMemo(
    () => (width === 0 ? null : layoutChain(chain, breaks, { width, ...CHAIN_SCREEN }, chosen)),
    [chain, breaks, width, chosen],
  )
  return (
    <div className={styles.picture} ref={box} tabIndex={-1} data-path="arrows">
      {layout && (
        <>
          <Drawn layout={layout} state={state} />
          <Folded nodes={layout.folded.action} words={['action', 'actions']} state={state} />
          <Folded nodes={layout.folded.objective} words={['objective', 'objectives']} state={state} />
        </>
      )}
    </div>
  )
}

interface FoldedProps {
  nodes: readonly ChainNode[]
  words: readonly [one: string, many: string]
  state: ChainState
}

/** What is not drawn because there is much of it; each leads to its panel. */
function Folded({ nodes, words, state }: FoldedProps) {
  if (nodes.length === 0) return null
  return (
    <details className={styles.folded} data-print="never">
      <summary>{`${nodes.length} ${words[nodes.length === 1 ? 0 : 1]} not drawn`}</summary>
      <ul>
        {nodes.map((node) => (
          <li key={node.path}>
            <LinkButton quiet onPress={() => state.show(node.path, words[0] === 'action' ? 'onward' : 'back')}>
              <span dir="auto">{node.name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Drawn({ layout, state }: { layout: ChainLayout; state: ChainState }) {
  const { chosen, joining, canEnd, show, hold, letGo, joinWith, setChosen, close, picture } = state
  const drawn = layout.nodes.map(({ node }) => node)
  const stop = (drawn.find((node) => (joining ? canEnd(node) : node.path === chosen)) ?? drawn[0])?.path

  function press(event: KeyboardEvent): void {
    const path = (event.target as HTMLElement).dataset.node
    const node = drawn.find((each) => each.path === path)
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return
    const places = joining ? layout.nodes.filter((each) => canEnd(each.node)) : layout.nodes
    const next = neighbour(event.key, node.path, places)
    if (next !== null) picture.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
    else if (event.key === 'Escape') joining ? letGo() : close()
    else if (event.key === 'l' || event.key === 'L') hold(node, true)
    else if (event.key === 'h' || event.key === 'H') hold(node, false)
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className={styles.drawing}
        style={{ maxWidth: layout.width }}
        aria-hidden="true"
      >
        <Marks marks={layout.marks} />
        {layout.arrows.map(({ arrow, d, text }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of arrows below has a button for each
          <path key={arrow.id} d={d} className={styles.grip} data-arrow={arrow.id} onClick={() => show(arrow.id)}>
            <title>{text}</title>
          </path>
        ))}
      </svg>
      <ul ref={picture} aria-label={layout.title} onKeyDown={press} data-print="never">
        {layout.nodes.map(({ node, x, y, width, height, text }) => (
          <li key={node.path}>
            <button
              type="button"
              className={styles.node}
              data-node={node.path}
              data-end={canEnd(node) || undefined}
              disabled={joining !== null && !canEnd(node) && node.path !== joining.held.path}
              tabIndex={node.path === stop ? 0 : -1}
              aria-current={node.path === chosen ? 'true' : undefined}
              aria-label={joining && canEnd(node) ? `Join with ${node.name}` : text}
              style={{ left: x, top: y, width, height }}
              onFocus={() => {
                if (!joining && node.path !== chosen) setChosen(node.path)
              }}
              onClick={() => {
                if (!joining) show(node.path)
                else if (canEnd(node)) void joinWith(node)
                else letGo()
              }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
