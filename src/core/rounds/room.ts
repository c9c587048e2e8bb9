import type { Plan } from '../plan/schema'
import { openRound, revealedRounds } from './round'

/** What the room looks at. The facilitator chooses it; nothing else changes it. */
export type RoomShow =
  /** The step of the agenda with its clock. */
  | { what: 'step' }
  /** How many have answered in the open round. */
  | { what: 'round' }
  /** What was answered: one tension of a revealed round, or all of them. */
  | { what: 'results'; round: string; tension: string | null }
  /** What the team enters for a tension. */
  | { what: 'decision'; tension: string }
  /** What is to be done afterwards. */
  | { what: 'next' }

export const ROOM_START: RoomShow = { what: 'step' }

/**
 * What the room really sees. Whatever was asked for: what is not revealed is not shown, and neither is what is no
 * longer there; the step of the agenda stands in its place.
 */
export function roomShows(plan: Plan, show: RoomShow): RoomShow {
  if (show.what === 'round') return openRound(plan) === null ? ROOM_START : show
  if (show.what === 'decision') return Object.hasOwn(plan.tensions, show.tension) ? show : ROOM_START
  if (show.what !== 'results') return show
  const round = revealedRounds(plan).find(({ id }) => id === show.round)
  if (!round) return ROOM_START
  return show.tension === null || round.tensions.includes(show.tension) ? show : { ...show, tension: null }
}
