import type { ChainBreak } from '../analysis/chain'
import type { Chain, ChainArrow, ChainColumn, ChainNode } from '../plan/chain'

export interface ChainFrame {
  /** Of the whole picture, in pixels. */
  width: number
  /** So many actions, and so many objectives, are always drawn; of more, only those that something joins. */
  few: number
  /** Never more than so many in a column, whatever joins them. */
  most: number
  /** Lines of what is said of a part of the core, at most. */
  said: number
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

/** How many of the arrows from one part cross those from the part below it; where they end, in ascending order. */
function crossings(above: readonly number[], below: readonly number[]): number {
  let passed = 0
  return above.reduce((sum, end) => {
    while (passed < below.length && (below[passed] ?? 0) < end) passed += 1
    return sum + passed
  }, 0)
}

/** For each part of the core the places of the objectives to which arrows run from it, in ascending order. */
function endsOf({ nodes, arrows }: Chain): ReadonlyMap<string, number[]> {
  const places = new Map(nodes.objective.map(({ path }, place) => [path, place]))
  return new Map(
    nodes.core.map(({ path }) => [
      path,
      arrows
        .filter(({ from }) => from.path === path)
        .map(({ to }) => places.get(to.path) ?? 0)
        .sort((one, other) => one - other),
    ]),
  )
}

/** The parts of the core in the order in which the fewest arrows cross; else in that of the catalogue. */
function coreInOrder(chain: Chain): readonly ChainNode[] {
  const orders = chain.nodes.core.flatMap((first) =>
    chain.nodes.core
      .filter((second) => second !== first)
      .map((second) => [first, second, ...chain.nodes.core.filter((third) => third !== first && third !== second)]),
  )
  const ends = endsOf(chain)
  const crossed = orders.map((order) =>
    order.reduce(
      (sum, above, index) =>
        sum +
        order
          .slice(index + 1)
          .reduce((more, below) => more + crossings(ends.get(above.path) ?? [], ends.get(below.path) ?? []), 0),
      0,
    ),
  )
  return orders[crossed.indexOf(Math.min(...crossed))] ?? chain.nodes.core
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
