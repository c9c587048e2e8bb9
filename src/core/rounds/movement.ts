import type { RevealedAnswer } from './answer'

/** The same person’s answer in an earlier and in a later round. */
export interface Movement {
  before: RevealedAnswer
  after: RevealedAnswer
}

/**
 * Joins the answers of two revealed rounds: by name where both show names, else by token. Who answered only one of
 * them is in neither list of pairs.
 */
export function movementsBetween(earlier: readonly RevealedAnswer[], later: readonly RevealedAnswer[]): Movement[] {
  const byPerson = new Map<string, RevealedAnswer>(
    earlier.flatMap((answer) => (answer.person === null ? [] : [[answer.person, answer]])),
  )
  const byToken = new Map(earlier.map((answer) => [answer.token, answer]))
  return later.flatMap((after) => {
    const before = after.person === null ? byToken.get(after.token) : byPerson.get(after.person)
    return before && (before.person === null) === (after.person === null) ? [{ before, after }] : []
  })
}
