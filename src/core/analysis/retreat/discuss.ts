import type { RoundResults, TensionResults } from '../rounds'

/** An afternoon has time for two or three. */
const MOST = 3
const FEWEST = 2

/**
 * What the room talks about first: the two or three tensions on which the answers of a round lie furthest apart. With
 * three, the third is one that is really apart. None where too few answered to tell.
 */
export function toDiscuss({ tensions }: RoundResults): TensionResults[] {
  const known = tensions.filter(({ spread }) => spread !== 'few')
  const apart = known.filter(({ spread }) => spread !== 'close')
  return known.slice(0, Math.max(FEWEST, Math.min(MOST, apart.length)))
}
