import type { Content, TensionContent } from '../../content/schema'
import type { Sides, Spread } from '../agreement'
import type { Movement } from './movement'
import type { TensionResults } from './shapes'

/** "6 towards centralized, 5 towards decentralized" */
function camps({ poles }: TensionContent, { towardsA, towardsB }: Sides): string {
  return `${towardsA} towards ${poles.a.inSentence}, ${towardsB} towards ${poles.b.inSentence}`
}

/** How far answers stand apart: "Two camps: 6 towards centralized, 5 towards decentralized"; null with too few. */
export function spreadWords(
  { agreement: { words } }: Content,
  tension: TensionContent,
  spread: Spread,
  sides: Sides,
): string | null {
  if (spread === 'few') return null
  return spread === 'camps' ? `${words.camps}: ${camps(tension, sides)}` : words[spread]
}

/** The spread by its bare name: "Two camps"; null with too few answers. */
export function spreadName({ agreement: { words } }: Content, spread: Spread): string | null {
  return spread === 'few' ? null : words[spread]
}

/** How many stand on each side: "6 towards centralized, 1 in the middle, 5 towards decentralized". */
export function sidesWords({ tension, shouldBe: { sides } }: Pick<TensionResults, 'tension' | 'shouldBe'>): string {
  const { poles } = tension
  const middle = sides.middle === 0 ? [] : [`${sides.middle} in the middle`]
  return [
    `${sides.towardsA} towards ${poles.a.inSentence}`,
    ...middle,
    `${sides.towardsB} towards ${poles.b.inSentence}`,
  ].join(', ')
}

/** A point of the scale, also one between two whole ones: "4", "4.5". */
export function pointText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}

/** Points one after another: "3", "4 to 6", "2, 4 to 6 and 9". */
export function pointsWords(points: readonly number[]): string {
  const stretches: [number, number][] = []
  for (const point of points) {
    const last = stretches.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else stretches.push([point, point])
  }
  const parts = stretches.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`))
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Where the ranges meet: "All 11 could live with 4 to 6", "Most could live with 4 to 6: 7 of 11". */
export function acceptableWords({ acceptable }: Pick<TensionResults, 'acceptable'>): string | null {
  if (acceptable === null) return null
  const { heldByAll, heldByMost, most, ranges } = acceptable
  if (heldByAll === null) return `Most could live with ${pointsWords(heldByMost)}: ${most} of ${ranges}`
  return `All ${ranges} could live with ${pointsWords(heldByMost)}`
}

/** Which way people moved since an earlier round: "4 towards centralized, 1 towards decentralized"; empty where nobody did. */
export function waysWords({ poles: { a, b } }: TensionContent, { towardsA, towardsB }: Movement): string {
  return [
    ...(towardsA > 0 ? [`${towardsA} towards ${a.inSentence}`] : []),
    ...(towardsB > 0 ? [`${towardsB} towards ${b.inSentence}`] : []),
  ].join(', ')
}

/** Who moved since an earlier round: "5 moved: 4 towards centralized, 1 towards decentralized. 6 stayed." */
export function movementWords({ tension, movement }: Pick<TensionResults, 'tension' | 'movement'>): string | null {
  if (movement === null) return null
  const { moves, stayed, onlyBefore, onlyNow } = movement
  const moved = moves.length === 0 ? 'Nobody moved' : `${moves.length} moved: ${waysWords(tension, movement)}`
  const sentences = [moved, `${stayed} stayed`]
  if (onlyBefore > 0) sentences.push(`${onlyBefore} answered only the earlier round`)
  if (onlyNow > 0) sentences.push(`${onlyNow} answered only this one`)
  return `${sentences.join('. ')}.`
}
