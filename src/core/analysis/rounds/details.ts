import {
  agreement,
  consensus,
  countsOf,
  type Disagreement,
  disagreeByCount,
  disagreement,
  quartiles,
} from '../agreement'

/** The measures of one question, for those who want them. All are borrowed, and none is a headline. */
export interface Details {
  /** Agreement A, from −1 to 1. */
  agreement: number
  /** From 0 to 1. */
  consensus: number
  /** In points. */
  quartiles: { lower: number; upper: number; distance: number }
  flag: Disagreement
  /** The rule of the same method by counting; null for a panel of a size of which it does not speak. */
  flagByCount: boolean | null
}

/** @param positions at least one, 1 to 9 */
export function detailsOf(positions: readonly number[]): Details {
  const counts = countsOf(positions)
  return {
    agreement: agreement(counts),
    consensus: consensus(counts),
    quartiles: quartiles(positions),
    flag: disagreement(positions),
    flagByCount: disagreeByCount(positions),
  }
}
