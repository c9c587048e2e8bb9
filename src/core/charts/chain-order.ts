import type { ChainBreak } from '../analysis/chain'
import type { Chain, ChainArrow, ChainColumn, ChainNode } from '../plan/chain'

export interface ChainFrame {
  /** Of the whole picture, in pixels. */
  width: number
  /** So many actions, and so many objectives, are always drawn; of more, only those that something joins. */
  few: number
  /** Never more than so many in a column, whatever joins them. */
  most: number
}

/** What is drawn of a column, in its order, and what is left to be listed. */
function chooseDrawn(
  nodes: readonly ChainNode[],
  chain: Chain,
  breaks: readonly ChainBreak[],
  { few, most }: ChainFrame,
): { drawn: ChainNode[]; folded: ChainNode[] } {
  const joined = new Set(chain.arrows.flatMap(({ from, to }) => [from.path, to.path]))
  const promised = new Set(
    breaks.flatMap((found) => (found.kind === 'brokenPromise' ? [found.node.path, found.objective.path] : [])),
  )
  const rank = ({ path }: ChainNode) => (joined.has(path) ? 0 : promised.has(path) ? 1 : 2)
  const ranked = [...nodes].sort((one, other) => rank(one) - rank(other))
  const bound = ranked.filter((node) => rank(node) < 2).length
  const drawn = new Set(ranked.slice(0, Math.max(few, Math.min(most, bound))).map(({ path }) => path))
  return {
    drawn: nodes.filter(({ path }) => drawn.has(path)),
    folded: nodes.filter(({ path }) => !drawn.has(path)),
  }
}

/** The mean place of the parts that an action leads to; what leads nowhere comes last. */
function pull(action: ChainNode, core: readonly ChainNode[], arrows: readonly ChainArrow[]): number {
  const places = arrows
    .filter(({ from }) => from.path === action.path)
    .map(({ to }) => core.findIndex(({ path }) => path === to.path))
  return places.length === 0 ? core.length : places.reduce((sum, place) => sum + place, 0) / places.length
}

/** Actions beside what they lead to, so that arrows cross no more than they must; a tie keeps the plan's order. */
function inOrder(
  actions: readonly ChainNode[],
  core: readonly ChainNode[],
  arrows: readonly ChainArrow[],
): ChainNode[] {
  return [...actions].sort((one, other) => pull(one, core, arrows) - pull(other, core, arrows))
}

/** How often arrows from the core to objectives cross, with the parts in this order. */
function crossings(order: readonly ChainNode[], { nodes, arrows }: Chain): number {
  const ends = arrows
    .filter(({ to }) => to.column === 'objective')
    .map(
      ({ from, to }) =>
        [
          order.findIndex(({ path }) => path === from.path),
          nodes.objective.findIndex(({ path }) => path === to.path),
        ] as const,
    )
  return ends.reduce(
    (sum, [part, objective], index) =>
      sum + ends.slice(index + 1).filter((other) => (part - other[0]) * (objective - other[1]) < 0).length,
    0,
  )
}

/** The parts of the core in the order in which the fewest arrows cross; else in that of the catalogue. */
function coreInOrder(chain: Chain): readonly ChainNode[] {
  const orders = chain.nodes.core.flatMap((first) =>
    chain.nodes.core
      .filter((second) => second !== first)
      .map((second) => [first, second, ...chain.nodes.core.filter((third) => third !== first && third !== second)]),
  )
  const fewest = Math.min(...orders.map((order) => crossings(order, chain)))
  return orders.find((order) => crossings(order, chain) === fewest) ?? chain.nodes.core
}

/** What is drawn in each column, from the top, and what is left to be listed. */
export function arrangeChain(
  chain: Chain,
  breaks: readonly ChainBreak[],
  frame: ChainFrame,
): {
  drawn: Readonly<Record<ChainColumn, readonly ChainNode[]>>
  folded: Readonly<Record<'action' | 'objective', readonly ChainNode[]>>
} {
  const action = chooseDrawn(chain.nodes.action, chain, breaks, frame)
  const objective = chooseDrawn(chain.nodes.objective, chain, breaks, frame)
  const core = coreInOrder(chain)
  return {
    drawn: { action: inOrder(action.drawn, core, chain.arrows), core, objective: objective.drawn },
    folded: { action: action.folded, objective: objective.folded },
  }
}
