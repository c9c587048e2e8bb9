import type { RoundResults, TensionResults } from '../rounds'

/** An afternoon has time for two or three. */
const MOST = 3

/**
 * What the room talks about first: at most three tensions on which the answers of a round lie apart, the widest first.
 * Null where too few answered to tell; none where the room stands close together on all of them.
 */
export function toDiscuss({ tensions }: RoundResults): TensionResults[] | null {
  const known = tensions.filter(({ spread }) => spread !== 'few')
  return known.length === 0 ? null : known.filter(({ spread }) => spread !== 'close').slice(0, MOST)
}
