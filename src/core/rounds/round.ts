import { itemsOf } from '../plan/paths'
import type { Plan, Round, RoundShowing } from '../plan/schema'
import { ROUND_SHOWINGS } from '../plan/values'

export interface NamedRound extends Round {
  id: string
}

function roundsOf(plan: Plan): NamedRound[] {
  return plan.rounds.order.flatMap((id) => {
    const round = plan.rounds.byId[id]
    return round ? [{ id, ...round }] : []
  })
}

/** The round in which people answer now, or null. */
export function openRound(plan: Plan): NamedRound | null {
  return roundsOf(plan).find(({ revealedOn, discardedOn }) => revealedOn === null && discardedOn === null) ?? null
}

/** The rounds that were revealed, oldest first. */
export function revealedRounds(plan: Plan): NamedRound[] {
  return roundsOf(plan).filter(({ revealedOn }) => revealedOn !== null)
}

/** "Round 2": rounds are counted as they were opened. */
export function roundName(plan: Plan, id: string): string {
  const place = plan.rounds.order.indexOf(id)
  return place === -1 ? 'a round' : `round ${place + 1}`
}

/** Whether `showing` shows less of who answered than `than`. */
export function isTighter(showing: RoundShowing, than: RoundShowing): boolean {
  return ROUND_SHOWINGS.indexOf(showing) > ROUND_SHOWINGS.indexOf(than)
}

/** Fewer people of a role than this are not told apart: the role would be a name. */
export const FEWEST_OF_A_ROLE = 3

/** The role that an answer of this person may carry in a round that shows roles; null where it would be a name. */
export function roleShown(plan: Plan, person: string): string | null {
  const role = plan.people.byId[person]?.role.trim() ?? ''
  if (role === '') return null
  const same = itemsOf(plan.people).filter((other) => other.role.trim() === role)
  return same.length >= FEWEST_OF_A_ROLE ? role : null
}

/** The plan without the rounds whose answers it cannot show. */
export function withoutUnrevealed(plan: Plan): Plan {
  const order = revealedRounds(plan).map(({ id }) => id)
  const byId = Object.fromEntries(Object.entries(plan.rounds.byId).filter(([id]) => order.includes(id)))
  return order.length === plan.rounds.order.length ? plan : { ...plan, rounds: { byId, order } }
}
