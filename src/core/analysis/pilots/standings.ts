import { itemsOf } from '../../plan/paths'
import type { Plan, School } from '../../plan/schema'
import { knownValue, type Measure, measureOf, planWeights, type Scale, scalesOf, type Weights } from './scores'

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

/** The criteria whose limit a school does not meet. A value that is not known excludes nobody. */
function exclusionsOf(school: School, plan: Plan): Exclusion[] {
  return itemsOf(plan.criteria).flatMap(({ id, name, threshold, direction }) => {
    const value = knownValue(school, id)
    if (threshold === null || value === null) return []
    const meets = direction === 'higher' ? value >= threshold : value <= threshold
    return meets ? [] : [{ criterion: id, name, value, limit: threshold, direction }]
  })
}

/** Every school in the plan's order, by the plan's weights or by others. */
export function standingsOf(plan: Plan, weights: Weights = planWeights(plan)): Standing[] {
  const scales = scalesOf(plan, weights)
  const lines = linesOf(plan)
  return itemsOf(plan.schools).map(({ id, ...school }) => {
    const need = measureOf(school, 'need', scales)
    const readiness = measureOf(school, 'readiness', scales)
    return {
      id,
      school,
      need,
      readiness,
      quarter: quarterOf(need, readiness, lines),
      excludedBy: exclusionsOf(school, plan),
    }
  })
}

export function isHighNeed({ quarter }: Standing): boolean {
  return quarter === 'highReady' || quarter === 'highNotReady'
}

/** Whether something that counts is not known of the school. */
export function lacksValues({ need, readiness }: Standing): boolean {
  return need.known < need.of || readiness.known < readiness.of
}

/** How many schools have a higher need, and one: schools of the same need share a rank. Null where it is not known. */
export function needRank(standings: readonly Standing[], id: string): number | null {
  const value = standings.find((standing) => standing.id === id)?.need.value ?? null
  if (value === null) return null
  return 1 + standings.filter(({ need }) => need.value !== null && shown(need.value) > shown(value)).length
}
