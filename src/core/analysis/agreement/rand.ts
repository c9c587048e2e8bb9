import { quantile } from './quantiles'

/** Of the RAND/UCLA method's 1 to 9 scale, and of no other: they must not be rescaled. */
const RANGE_WHEN_SYMMETRIC = 2.35
const CORRECTION_FOR_ASYMMETRY = 1.5

export interface Disagreement {
  /** From the 30th percentile to the 70th, in points. */
  range: number
  /** The widest range that the method still takes for no disagreement, in points. */
  widest: number
  /** `range` / `widest`: above 1 there is disagreement. */
  index: number
  disagree: boolean
}

/**
 * The widest range from the 30th percentile to the 70th that is no disagreement: 2.35 + 1.5 · |5 − its middle|.
 * Source: K. Fitch and others, The RAND/UCLA Appropriateness Method User's Manual (2001).
 * @param lower the 30th percentile, 1 to 9
 * @param upper the 70th percentile, 1 to 9
 * @returns points of the scale
 */
export function widestRange(lower: number, upper: number): number {
  return RANGE_WHEN_SYMMETRIC + CORRECTION_FOR_ASYMMETRY * Math.abs(5 - (lower + upper) / 2)
}

/**
 * The RAND/UCLA flag for disagreement. It is borrowed: made for panels that rate from inappropriate to appropriate.
 * Between two poles its allowance for asymmetry tolerates a wider spread near a pole.
 * @param positions 1 to 9, at least one
 */
export function disagreement(positions: readonly number[]): Disagreement {
  const lower = quantile(positions, 0.3)
  const upper = quantile(positions, 0.7)
  const range = upper - lower
  const widest = widestRange(lower, upper)
  return { range, widest, index: range / widest, disagree: range > widest }
}

/** How many of a panel must stand at each end for the classic rule: null where the rule does not say. */
function fewestAtEachEnd(size: number): number | null {
  if (size >= 8 && size <= 10) return 3
  if (size >= 11 && size <= 13) return 4
  if (size >= 14 && size <= 16) return 5
  return null
}

/**
 * The classic rule of the same method, by counting: enough of the panel in 1 to 3 and in 7 to 9.
 * Source: table 7 of BMC Medical Informatics and Decision Making 12:93.
 * @returns null for panels of fewer than 8 or more than 16, of which it does not speak
 */
export function disagreeByCount(positions: readonly number[]): boolean | null {
  const fewest = fewestAtEachEnd(positions.length)
  if (fewest === null) return null
  const low = positions.filter((position) => position <= 3).length
  const high = positions.filter((position) => position >= 7).length
  return low >= fewest && high >= fewest
}
