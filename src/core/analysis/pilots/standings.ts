import { itemsOf } from '../../plan/paths'
import type { Criterion, Plan, School } from '../../plan/schema'
import { counts, knownValue, type Measure, measureOf, planWeights, type Scale, scalesOf, type Weights } from './scores'

/** The four quarters of the picture of need against readiness. */
export const QUARTERS = ['highReady', 'highNotReady', 'lessReady', 'lessNotReady'] as const
export type Quarter = (typeof QUARTERS)[number]

/** From where need is called high, and readiness ready, of 100. */
export interface Lines {
  highNeed: number
  ready: number
}

/** Where the district has set no line, the middle of the scale stands for it, and screens say so. */
const MIDDLE = 50

export interface Exclusion {
  criterion: string
  name: string
  value: number
  /** What it would have to be at least (`higher`) or at most (`lower`). */
  limit: number
  direction: Scale['direction']
}

/** One school by the criteria and weights at hand. */
export interface Standing {
  id: string
  school: School
  need: Measure
  readiness: Measure
  /** Null where need or readiness is not known. */
  quarter: Quarter | null
  excludedBy: readonly Exclusion[]
}

export function linesOf({ piloting }: Pick<Plan, 'piloting'>): Lines {
  return { highNeed: piloting.highNeed ?? MIDDLE, ready: piloting.ready ?? MIDDLE }
}

/** A need or readiness as people see it, and as it is held against the lines. */
export function shown(value: number): number {
  return Math.round(value)
}

function quarterOf(need: Measure, readiness: Measure, lines: Lines): Quarter | null {
  if (need.value === null || readiness.value === null) return null
  const ready = shown(readiness.value) >= lines.ready
  if (shown(need.value) >= lines.highNeed) return ready ? 'highReady' : 'highNotReady'
  return ready ? 'lessReady' : 'lessNotReady'
}

type Limit = Pick<Criterion, 'name' | 'direction'> & { id: string; threshold: number }

function limitsOf(plan: Plan): Limit[] {
  return itemsOf(plan.criteria).flatMap(({ id, name, direction, threshold }) =>
    threshold === null ? [] : [{ id, name, direction, threshold }],
  )
}

/** The criteria whose limit a school does not meet. A value that is not known excludes nobody. */
function exclusionsOf(school: School, limits: readonly Limit[]): Exclusion[] {
  return limits.flatMap(({ id, name, threshold, direction }) => {
    const value = knownValue(school, id)
    if (value === null) return []
    const meets = direction === 'higher' ? value >= threshold : value <= threshold
    return meets ? [] : [{ criterion: id, name, value, limit: threshold, direction }]
  })
}

/** Every school in the plan's order, by the plan's weights or by others. */
export function standingsOf(plan: Plan, weights: Weights = planWeights(plan)): Standing[] {
  const scales = scalesOf(plan, weights).filter(counts)
  const limits = limitsOf(plan)
  const lines = linesOf(plan)
  return plan.schools.order.flatMap((id): Standing[] => {
    const school = plan.schools.byId[id]
    if (!school) return []
    const need = measureOf(school, 'need', scales)
    const readiness = measureOf(school, 'readiness', scales)
    const quarter = quarterOf(need, readiness, lines)
    return [{ id, school, need, readiness, quarter, excludedBy: exclusionsOf(school, limits) }]
  })
}

export function isHighNeed({ quarter }: Standing): boolean {
  return quarter === 'highReady' || quarter === 'highNotReady'
}

/** Whether something that counts is not known of the school. */
export function lacksValues({ need, readiness }: Standing): boolean {
  return need.known < need.of || readiness.known < readiness.of
}

/** The place of each school by need, 1 being the highest: schools of the same need share a place. Only where it is known. */
export function ranksByNeed(standings: readonly Standing[]): ReadonlyMap<string, number> {
  const known = standings
    .flatMap(({ id, need }) => (need.value === null ? [] : [{ id, need: shown(need.value) }]))
    .sort((one, other) => other.need - one.need)
  const ranks = new Map<string, number>()
  for (const [index, { id, need }] of known.entries()) {
    const above = known[index - 1]
    ranks.set(id, above?.need === need ? (ranks.get(above.id) ?? 1) : index + 1)
  }
  return ranks
}
