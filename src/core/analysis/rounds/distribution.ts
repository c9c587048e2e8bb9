import { countsOf, median, type Overlap, overlapOf, type Sides, sidesOf } from '../agreement'

/** Below this many answers only the dots are shown. */
const FEWEST_FOR_STATISTICS = 5

/** The answers to one question on the nine points. */
export interface Distribution {
  /** How many stand on each point; index 0 is point 1. */
  counts: number[]
  answered: number
  sides: Sides
  /** In points; null with fewer than five answers. */
  median: number | null
  /** From the lowest answer to the highest; null with fewer than five. */
  range: { from: number; to: number } | null
}

/** @param positions 1 to 9, of those who answered: what was skipped is not among them */
export function distributionOf(positions: readonly number[]): Distribution {
  const enough = positions.length >= FEWEST_FOR_STATISTICS
  return {
    counts: countsOf(positions),
    answered: positions.length,
    sides: sidesOf(positions),
    median: enough ? median(positions) : null,
    range: enough ? { from: Math.min(...positions), to: Math.max(...positions) } : null,
  }
}

/** Where the ranges that people could live with meet; null with fewer than five of them. */
export function acceptableOf(ranges: readonly { from: number; to: number }[]): Overlap | null {
  return ranges.length >= FEWEST_FOR_STATISTICS ? overlapOf(ranges) : null
}
