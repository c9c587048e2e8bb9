import { POINTS } from './scale'

/** What one person could live with, from and to inclusive, 1 to 9. */
export interface AcceptableRange {
  from: number
  to: number
}

export interface Overlap {
  /** How many ranges hold each point; index 0 is point 1. */
  perPoint: number[]
  /** How many ranges there are. */
  ranges: number
  /** The points that every range holds, or null where there is none. */
  heldByAll: AcceptableRange | null
  /** The most ranges that hold one point. */
  most: number
  /** The points that the most ranges hold. */
  heldByMost: number[]
}

/** Where the ranges that people could live with meet. */
export function overlapOf(ranges: readonly AcceptableRange[]): Overlap {
  const perPoint = POINTS.map((point) => ranges.filter(({ from, to }) => from <= point && point <= to).length)
  const most = Math.max(...perPoint)
  const from = Math.max(...ranges.map((range) => range.from))
  const to = Math.min(...ranges.map((range) => range.to))
  return {
    perPoint,
    ranges: ranges.length,
    heldByAll: ranges.length > 0 && from <= to ? { from, to } : null,
    most,
    heldByMost: most === 0 ? [] : POINTS.filter((_, index) => perPoint[index] === most),
  }
}
