import { countsOf, type Sides, sidesOf } from './scale'
import { agreement } from './van-der-eijk'

/** Below this many answers only the dots are shown. */
const FEWEST_FOR_STATISTICS = 5
const SHARE_OF_A_CAMP = 0.3
const CLOSE = 0.6
const SOME = 0.3

/** `few`: too few answers to put into words. The words themselves are content, and ours. */
export type Spread = 'few' | 'camps' | 'close' | 'some' | 'wide'

/**
 * How far the answers to one question stand apart. Two camps come before agreement A, because A can be high while
 * the room stands in two halves near the middle (six at 4 and six at 6 have A = 0.607). The limits are ours.
 * @param positions 1 to 9
 */
export function spreadOf(positions: readonly number[]): Spread {
  const answered = positions.length
  if (answered < FEWEST_FOR_STATISTICS) return 'few'
  const sides: Sides = sidesOf(positions)
  // By whole numbers: 3 of 10 is thirty percent, and 0.3 · 10 is not quite 3 for every number of answers.
  const isCamp = (count: number) => count * 100 >= answered * SHARE_OF_A_CAMP * 100
  if (isCamp(sides.towardsA) && isCamp(sides.towardsB)) return 'camps'
  const value = agreement(countsOf(positions))
  if (value >= CLOSE) return 'close'
  return value >= SOME ? 'some' : 'wide'
}

/**
 * The order in which a room looks at its answers: two camps first, then the least agreement on what should be.
 * Those with too few answers come last; within them, and among equals, the given order stays.
 * Where no question has enough answers, the given order stays as a whole.
 */
export function byDisagreement<Question extends { positions: readonly number[] }>(
  questions: readonly Question[],
): Question[] {
  const rank = ({ positions }: Question): [number, number] => {
    const spread = spreadOf(positions)
    if (spread === 'few') return [2, 0]
    return [spread === 'camps' ? 0 : 1, agreement(countsOf(positions))]
  }
  return questions
    .map((question) => ({ question, rank: rank(question) }))
    .sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])
    .map(({ question }) => question)
}
