import { itemsOf } from '../../plan/paths'
import type { Criterion, CriterionKind, Plan, School } from '../../plan/schema'

/** By the id of a criterion: how much it counts beside the others of its kind. */
export type Weights = Readonly<Record<string, number>>

/** A criterion with what its range comes to. */
export interface Scale {
  id: string
  name: string
  kind: CriterionKind
  direction: Criterion['direction']
  weight: number
  /** The values that count as the two ends; null where fewer than two different ones are known. */
  range: { lowest: number; highest: number } | null
}

/** Need or readiness of one school, from 0 to 100. */
export interface Measure {
  /** Null where nothing is known: missing is missing, never zero and never the middle. */
  value: number | null
  /** How many of the criteria that count are known of it. */
  known: number
  of: number
}

/** The weights as they stand in the plan; what is not weighed counts for nothing. */
export function planWeights(plan: Plan): Weights {
  return Object.fromEntries(itemsOf(plan.criteria).map(({ id, weight }) => [id, weight ?? 0]))
}

/** What a school has by a criterion, or null where that is not known. */
export function knownValue(school: Pick<School, 'scores'>, criterion: string): number | null {
  const { byId } = school.scores
  return Object.hasOwn(byId, criterion) ? (byId[criterion]?.value ?? null) : null
}

function rangeOf(plan: Plan, { id, from, to }: Criterion & { id: string }): Scale['range'] {
  let [lowest, highest] = [from, to]
  if (lowest === null || highest === null) {
    const known = Object.values(plan.schools.byId).flatMap((school) => knownValue(school, id) ?? [])
    if (known.length === 0) return null
    lowest ??= known.reduce((least, value) => Math.min(least, value))
    highest ??= known.reduce((most, value) => Math.max(most, value))
  }
  if (lowest === highest) return null
  return { lowest: Math.min(lowest, highest), highest: Math.max(lowest, highest) }
}

/** Every criterion of the plan with its range, in the plan's order. A range that is not set is that of the schools. */
export function scalesOf(plan: Plan, weights: Weights = planWeights(plan)): Scale[] {
  return itemsOf(plan.criteria).map((criterion) => ({
    id: criterion.id,
    name: criterion.name,
    kind: criterion.kind,
    direction: criterion.direction,
    weight: weights[criterion.id] ?? 0,
    range: rangeOf(plan, criterion),
  }))
}

/** Whether a criterion tells schools apart: it has a weight, and a range with a width. */
export function counts({ weight, range }: Scale): boolean {
  return weight > 0 && range !== null
}

/**
 * Where a value lies in its range, from 0 to 100; what lies beyond an end counts as that end. Where lower counts
 * for more it is turned round. Ours, the plainest there is: (value − lowest) / (highest − lowest) × 100.
 */
export function scoreOf(value: number, { range, direction }: Pick<Scale, 'range' | 'direction'>): number | null {
  if (range === null) return null
  const { lowest, highest } = range
  // Halves, so that two ends far apart do not overflow.
  const share = (value / 2 - lowest / 2) / (highest / 2 - lowest / 2)
  const bounded = Math.min(1, Math.max(0, share)) * 100
  return direction === 'higher' ? bounded : 100 - bounded
}

/** Sums in another order differ in the last binary digits; a millionth of a point tells no schools apart. */
function settle(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/**
 * Need or readiness of a school: the mean of its scores by the criteria of that kind that count, weighted, over those
 * that are known: Σ weight × score / Σ weight. With weights 3 and 1, scores 80 and 40: (240 + 40) / 4 = 70; where the
 * second is not known: 80, "1 of 2 known".
 */
export function measureOf(school: Pick<School, 'scores'>, kind: CriterionKind, scales: readonly Scale[]): Measure {
  const counting = scales.filter((scale) => scale.kind === kind && counts(scale))
  // Shares of the largest keep very large weights from overflowing.
  const largest = counting.reduce((most, { weight }) => Math.max(most, weight), 0)
  let [sum, whole, known] = [0, 0, 0]
  for (const scale of counting) {
    const value = knownValue(school, scale.id)
    const score = value === null ? null : scoreOf(value, scale)
    if (score === null) continue
    const share = scale.weight / largest
    sum += share * score
    whole += share
    known += 1
  }
  return { value: known === 0 || whole === 0 ? null : settle(sum / whole), known, of: counting.length }
}
