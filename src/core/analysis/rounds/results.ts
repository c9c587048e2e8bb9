import type { Content } from '../../content/schema'
import type { Plan, RoundShowing } from '../../plan/schema'
import { type RevealedAnswer, type RevealedRound, revealedRounds, roundName } from '../../rounds'
import { byDisagreement, spreadOf } from '../agreement'
import { detailsOf } from './details'
import { acceptableOf, distributionOf } from './distribution'
import { movementOf } from './movement'
import { reasonsOf } from './reasons'
import { byRole } from './roles'
import type { RoundResults, TensionResults } from './shapes'
import { spreadWords } from './words'

function numbers(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value): value is number => typeof value === 'number')
}

/** The name or role that may stand with a reason. */
function whoGave(plan: Plan, showing: RoundShowing, shownRoles: readonly (string | null)[]) {
  return ({ person, role }: RevealedAnswer): string | null => {
    if (showing === 'names' && person !== null) return plan.people.byId[person]?.name.trim() || null
    // With a reason stands a role only where its dots are shown apart as well.
    return showing === 'roles' && shownRoles.includes(role) ? role : null
  }
}

/**
 * What the room sees of a revealed round. Below five answers there are dots and no statistics.
 * @param revealed the answers of every revealed round, in the order of the plan
 * @returns null where the round is not revealed, or its answers are not here
 */
export function roundResults(
  plan: Plan,
  content: Content,
  revealed: readonly RevealedRound[],
  roundId: string,
): RoundResults | null {
  const round = revealedRounds(plan).find(({ id }) => id === roundId)
  const found = revealed.find((candidate) => candidate.round === roundId)
  if (!round || !found || round.revealedOn === null) return null
  const { answers } = found
  const asked = round.asked ?? answers.length
  const results = content.tensions
    .filter(({ id }) => round.tensions.includes(id))
    .map((tension): TensionResults & { positions: number[] } => {
      const said = answers.map(({ sheet }) => sheet[tension.id])
      const positions = numbers(said.map((answer) => answer?.shouldBe))
      const shouldBe = distributionOf(positions)
      const spread = spreadOf(positions)
      const roles = byRole(plan, round, answers, tension.id)
      const shown = roles.flatMap(({ role }) => role ?? [])
      return {
        positions,
        tension,
        asked,
        skipped: answers.length - positions.length,
        today: distributionOf(numbers(said.map((answer) => answer?.today))),
        shouldBe,
        acceptable: acceptableOf(said.flatMap((answer) => answer?.range ?? [])),
        spread,
        words: spreadWords(content, tension, spread, shouldBe.sides),
        details: spread === 'few' ? null : detailsOf(positions),
        roles,
        reasons: reasonsOf(answers, tension.id, whoGave(plan, round.showing, shown)),
        movement: movementOf(plan, revealed, found, tension.id),
      }
    })
  return {
    round: roundId,
    name: roundName(plan, roundId),
    showing: round.showing,
    revealedOn: round.revealedOn,
    asked,
    answered: answers.length,
    tensions: byDisagreement(results).map(({ positions: _positions, ...result }) => result),
  }
}

/** What the last round that asked about it says to each tension, in the order of the content. */
export function latestResults(
  plan: Plan,
  content: Content,
  revealed: readonly RevealedRound[],
): Map<string, TensionResults> {
  const latest = new Map<string, TensionResults>()
  for (const { id } of revealedRounds(plan)) {
    for (const result of roundResults(plan, content, revealed, id)?.tensions ?? [])
      latest.set(result.tension.id, result)
  }
  return latest
}
