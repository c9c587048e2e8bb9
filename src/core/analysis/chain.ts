import type { Chain, ChainNode } from '../plan/chain'
import type { Plan } from '../plan/schema'

/** Where the chain breaks: at which thing, and how. */
export type ChainBreak =
  /** An objective to which no arrow runs. */
  | { kind: 'unreachedObjective'; node: ChainNode }
  /** A part of the core from which arrows run, and to which none does. */
  | { kind: 'unreachedPart'; node: ChainNode }
  /** A part of the core to which arrows run, and from which none does. */
  | { kind: 'deadEnd'; node: ChainNode }
  /** A part of the core that arrows meet, though nothing says what changes there. */
  | { kind: 'unwritten'; node: ChainNode }
  /** An action that names an objective to which it has no way. */
  | { kind: 'brokenPromise'; node: ChainNode; objective: ChainNode; begins: boolean }
  /** An action from which no arrow runs, and which names no objective. */
  | { kind: 'leadsNowhere'; node: ChainNode }

/** The objectives to which a way leads from an action, through the core, by their paths. */
export function objectivesReached({ arrows }: Chain, action: Pick<ChainNode, 'path'>): Set<string> {
  const parts = new Set(arrows.filter(({ from }) => from.path === action.path).map(({ to }) => to.path))
  return new Set(
    arrows.filter(({ from, to }) => to.column === 'objective' && parts.has(from.path)).map(({ to }) => to.path),
  )
}

function breaksOfCore({ nodes, arrows }: Chain): ChainBreak[] {
  return nodes.core.flatMap((node): ChainBreak[] => {
    const reached = arrows.some(({ to }) => to.path === node.path)
    const leads = arrows.some(({ from }) => from.path === node.path)
    return [
      ...(leads && !reached ? [{ kind: 'unreachedPart', node } as const] : []),
      ...(reached && !leads ? [{ kind: 'deadEnd', node } as const] : []),
      ...((reached || leads) && node.detail === '' ? [{ kind: 'unwritten', node } as const] : []),
    ]
  })
}

function breakOfAction(chain: Chain, node: ChainNode, promised: string | null): ChainBreak[] {
  const begins = chain.arrows.some(({ from }) => from.path === node.path)
  const objective = chain.nodes.objective.find(({ id }) => id === promised)
  if (!objective) return begins ? [] : [{ kind: 'leadsNowhere', node }]
  if (objectivesReached(chain, node).has(objective.path)) return []
  return [{ kind: 'brokenPromise', node, objective, begins }]
}

/**
 * Every break: first the objectives, then the core, then the actions, each in the order of the plan. While no arrow is
 * drawn the chain is not begun, and nothing in it is broken.
 */
export function chainBreaks(chain: Chain, plan: Plan): ChainBreak[] {
  if (chain.arrows.length === 0) return []
  return [
    ...chain.nodes.objective
      .filter(({ path }) => !chain.arrows.some(({ to }) => to.path === path))
      .map((node) => ({ kind: 'unreachedObjective', node }) as const),
    ...breaksOfCore(chain),
    ...chain.nodes.action.flatMap((node) =>
      breakOfAction(chain, node, plan.initiatives.byId[node.id]?.objective ?? null),
    ),
  ]
}

/** The arrows of which nobody has said what they take for granted. */
export function withoutAssumption<Arrow extends { assumption: string }>(arrows: readonly Arrow[]): Arrow[] {
  return arrows.filter(({ assumption }) => assumption.trim() === '')
}
