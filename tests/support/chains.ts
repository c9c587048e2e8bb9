import { chainBreaks } from '../../src/core/analysis/chain'
import { CORE_PARTS, type CorePart, chainOf, type Plan } from '../../src/core/plan'
import { freshPlan, run } from './plans'

export interface ChainSpec {
  actions?: readonly { id: string; name?: string; objective?: string; disposition?: string }[]
  objectives?: readonly { id: string; name?: string }[]
  /** From an action to a part, or from a part to an objective: `['coaches', 'teacher']`. */
  arrows?: readonly (readonly [from: string, to: string])[]
  /** The parts of the core of which it is said what changes. */
  written?: readonly CorePart[]
}

const FIELDS = { teacher: 'coreTeacher', student: 'coreStudent', content: 'coreContent' } as const

function isPart(id: string): id is CorePart {
  return CORE_PARTS.some((part) => part === id)
}

export function idOfArrow(from: string, to: string): string {
  return isPart(to) ? `action.${from}.${to}` : `objective.${to}.${from}`
}

/** A plan with a chain in it, made by the commands that a person would give. */
export function planWithChain({ actions = [], objectives = [], arrows = [], written = CORE_PARTS }: ChainSpec): Plan {
  const add = (before: Plan, list: string, id: string, values: object) =>
    run(before, 'item.add', { list, id, values: values as Record<string, unknown> })
  const withCore = written.reduce(
    (plan, part) => run(plan, 'field.set', { path: `purpose/${FIELDS[part]}`, value: `What changes: ${part}` }),
    freshPlan(),
  )
  const withGoals = objectives.reduce(
    (plan, { id, name = id }) => add(plan, 'purpose/objectives', id, { name }),
    withCore,
  )
  const withActions = actions.reduce(
    (plan, { id, name = id, ...rest }) => add(plan, 'initiatives', id, { name, ...rest }),
    withGoals,
  )
  return arrows.reduce((plan, [from, to]) => add(plan, 'arrows', idOfArrow(from, to), {}), withActions)
}

/** The chain of a plan with its breaks. */
export function chainIn(plan: Plan) {
  const chain = chainOf(plan)
  return { chain, breaks: chainBreaks(chain, plan) }
}
