import type { Plan } from '../../plan/schema'
import { counts, planWeights, scalesOf, type Weights } from './scores'
import { type Quarter, ranksByNeed, type Standing, shown, standingsOf } from './standings'

/** A school that lies in another quarter by other weights. */
export interface Crossing {
  id: string
  before: Standing
  after: Standing
}

function distance({ before, after }: Crossing): number {
  const moved = (kind: 'need' | 'readiness') => Math.abs((after[kind].value ?? 0) - (before[kind].value ?? 0))
  return moved('need') + moved('readiness')
}

/**
 * The schools that lie in another quarter by other weights: those with a choice first, then the farthest moved.
 * @param after the same schools in the same order.
 */
export function crossings(before: readonly Standing[], after: readonly Standing[]): Crossing[] {
  const rank = ({ school }: Standing) => (school.choice === 'pilot' ? 0 : school.choice === null ? 2 : 1)
  return before
    .flatMap((standing, index): Crossing[] => {
      const other = after[index]
      return other && other.quarter !== standing.quarter ? [{ id: standing.id, before: standing, after: other }] : []
    })
    .sort((one, other) => rank(one.before) - rank(other.before) || distance(other) - distance(one))
}

/** Whether other weights than the plan's are being tried. */
export function differsFromPlan(plan: Plan, weights: Weights): boolean {
  const own = planWeights(plan)
  return Object.entries(own).some(([id, weight]) => (weights[id] ?? 0) !== weight)
}

/** One weight doubled or halved, and where that puts a school. */
export interface Tilt {
  criterion: string
  factor: 'doubled' | 'halved'
  quarter: Quarter | null
}

/** How a chosen school stands when one weight at a time is doubled or halved. */
export interface Sturdiness {
  standing: Standing
  /** The changes of one weight that put it into another quarter; none where it stays whatever is tried. */
  moves: readonly Tilt[]
  /** Its place by need (1 is the highest, ties share it) by the plan's weights, and the range over all that was tried. */
  rank: number | null
  best: number | null
  worst: number | null
}

const FACTORS = [
  ['doubled', 2],
  ['halved', 0.5],
] as const

/** For every school that is to pilot now: whether it stays where it is when any one weight is doubled or halved. */
export function sturdinessOfChosen(plan: Plan): Sturdiness[] {
  const own = planWeights(plan)
  const standings = standingsOf(plan)
  if (standings.every(({ school }) => school.choice !== 'pilot')) return []
  const ranks = ranksByNeed(standings)
  const tilted = scalesOf(plan)
    .filter(counts)
    .flatMap(({ id, name }) =>
      FACTORS.map(([factor, times]) => {
        const others = standingsOf(plan, { ...own, [id]: (own[id] ?? 0) * times })
        return { criterion: name, factor, others, ranks: ranksByNeed(others) }
      }),
    )
  return standings.flatMap((standing, index): Sturdiness[] => {
    if (standing.school.choice !== 'pilot') return []
    const rank = ranks.get(standing.id) ?? null
    const all = tilted.flatMap((tilt) => tilt.ranks.get(standing.id) ?? [])
    return [
      {
        standing,
        moves: tilted.flatMap(({ criterion, factor, others }): Tilt[] => {
          const quarter = others[index]?.quarter ?? null
          return quarter === standing.quarter ? [] : [{ criterion, factor, quarter }]
        }),
        rank,
        best: rank === null ? null : Math.min(rank, ...all),
        worst: rank === null ? null : Math.max(rank, ...all),
      },
    ]
  })
}

/**
 * As many schools as are to pilot now, taken from the highest need: who would come in by other weights and who would
 * go. It says what the numbers do, not whom to choose. Schools of the same need as the last one are all in.
 */
export function highestNeedChanges(
  before: readonly Standing[],
  after: readonly Standing[],
): { count: number; comes: Standing[]; goes: Standing[] } {
  const count = before.filter(({ school }) => school.choice === 'pilot').length
  const highest = (standings: readonly Standing[]) => {
    const values = standings.flatMap(({ need }) => (need.value === null ? [] : shown(need.value)))
    const least = values.sort((one, other) => other - one)[count - 1]
    return new Set(
      standings
        .filter(({ need }) => count > 0 && need.value !== null && (least === undefined || shown(need.value) >= least))
        .map(({ id }) => id),
    )
  }
  const [then, now] = [highest(before), highest(after)]
  return {
    count,
    comes: after.filter(({ id }) => now.has(id) && !then.has(id)),
    goes: before.filter(({ id }) => then.has(id) && !now.has(id)),
  }
}
