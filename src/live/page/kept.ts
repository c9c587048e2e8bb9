import type { RoundShowing } from '../../core/plan'
import type { AnswerSheet } from '../../core/rounds/answer'

// What the phone keeps, so that sleep, a reload or a lost network costs nothing. It goes as the round is revealed.

export interface Work {
  round: string
  person: string
  /** Whoever knows it answers under this name. */
  secret: string
  /** Fixed as the answers are first handed in. */
  token: string | null
  sheet: AnswerSheet
  /** Which question is on the screen; as many as there are questions for the overview at the end. */
  at: number
  /** What was handed in and is not known to have arrived. */
  outbox: AnswerSheet | null
  /** Changed since it was handed in. */
  changed: boolean
  /** When the answers last arrived, as this phone's clock says it; null before. */
  arrived: string | null
}

export interface Retreat {
  person: string | null
  /** By what a round shows: answers of rounds that show the same may be joined, others not. */
  tokens: Partial<Record<RoundShowing, string>>
  work: Work | null
  /** One for each round: a seat that was taken as the network failed is this phone's when it asks again. */
  secret: { round: string; value: string } | null
}

interface Kept {
  pass: string
  retreats: Record<string, Retreat>
}

const PLACE = 'throughline'
const MOST_RETREATS = 8

export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function read(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PLACE) ?? 'null')
    if (found !== null && typeof found === 'object' && 'pass' in found && 'retreats' in found) return found as Kept
  } catch {
    // A browser that keeps nothing, or something that is not ours: begin anew.
  }
  return { pass: '', retreats: {} }
}

const kept = read()

/** @returns whether the phone has really kept it. */
export function keep(): boolean {
  try {
    localStorage.setItem(PLACE, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function pass(): string {
  return kept.pass
}

export function setPass(given: string): void {
  kept.pass = given
  keep()
}

export function retreat(plan: string): Retreat {
  const known = Object.hasOwn(kept.retreats, plan) ? kept.retreats[plan] : undefined
  if (known) return known
  const made: Retreat = { person: null, tokens: {}, work: null, secret: null }
  for (const old of Object.keys(kept.retreats).slice(MOST_RETREATS - 1)) delete kept.retreats[old]
  kept.retreats[plan] = made
  return made
}
