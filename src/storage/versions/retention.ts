import { localDay } from '../../core/text'

/** So many automatic copies of a plan are kept in all. */
export const MOST_COPIES = 10

/** How many of today's copies are kept besides the first. */
const NEWEST_OF_TODAY = 2

interface Dated {
  /** ISO 8601, UTC. */
  at: string
  /** Made when a person named a version. */
  named: boolean
}

/**
 * The copies that can go: of today stay the first and the newest two, of each earlier day the newest, ten in all. Those
 * that were made for a named version stay besides. A copy whose day lies ahead, since a clock was set back, is one of
 * another day.
 * @param copies newest first.
 */
export function superfluous<Copy extends Dated>(copies: readonly Copy[], now: Date): Copy[] {
  const today = localDay(now)
  const automatic = copies.filter(({ named }) => !named)
  const dayOf = ({ at }: Copy) => localDay(new Date(at))
  const ofToday = automatic.filter((copy) => dayOf(copy) === today)
  const kept = new Set([...ofToday.slice(0, NEWEST_OF_TODAY), ...ofToday.slice(-1)])
  const days = new Set([today])
  for (const copy of automatic) {
    if (kept.size >= MOST_COPIES) break
    if (days.has(dayOf(copy))) continue
    days.add(dayOf(copy))
    kept.add(copy)
  }
  return automatic.filter((copy) => !kept.has(copy))
}
