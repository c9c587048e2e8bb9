/** The nine points of the scale, from pole A to pole B. */
export const POINTS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/**
 * How many answers stand on each of the nine points: index 0 is point 1.
 * @param positions whole numbers from 1 to 9, in any order
 */
export function countsOf(positions: readonly number[]): number[] {
  const counts = POINTS.map(() => 0)
  for (const position of positions) {
    const index = position - 1
    if (counts[index] === undefined) throw new RangeError(`${position} is not a point of the scale`)
    counts[index] += 1
  }
  return counts
}

export interface Sides {
  towardsA: number
  middle: number
  towardsB: number
}

/** How many answers stand on each side: 1 to 4, 5, 6 to 9. */
export function sidesOf(positions: readonly number[]): Sides {
  return {
    towardsA: positions.filter((position) => position < 5).length,
    middle: positions.filter((position) => position === 5).length,
    towardsB: positions.filter((position) => position > 5).length,
  }
}
