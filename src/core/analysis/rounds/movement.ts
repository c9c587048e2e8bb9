import type { Plan } from '../../plan/schema'
import { movementsBetween, type RevealedAnswer, type RevealedRound, revealedRounds } from '../../rounds'
import { type Distribution, distributionOf } from './distribution'
import { mixed } from './reasons'

/** One person who stands elsewhere than before. */
export interface Moved {
  before: number
  after: number
  /** What was given as the reason in the later round; empty where none was. */
  reason: string
  /** The name, where both rounds show names; else null. */
  person: string | null
}

/** Everybody who went from one point to one other, or stayed on it. */
export interface ArrowOfMoves {
  before: number
  after: number
  count: number
}

/** How what should be was answered in an earlier round, and how the same people answer it now. */
export interface Movement {
  /** The id of the earlier round. */
  from: string
  before: Distribution
  /** How many were asked then. */
  asked: number
  /** From left to right; those who stayed are among them. */
  arrows: ArrowOfMoves[]
  /** Those who moved, in an order that tells nothing beyond where from and where to. */
  moves: Moved[]
  stayed: number
  towardsA: number
  towardsB: number
  /** Answers that cannot be joined with one of the other round: of people who answered only one of them. */
  onlyBefore: number
  onlyNow: number
}

/** The last round before this one that was revealed and asked about the tension, with its answers. */
function roundBefore(
  plan: Plan,
  revealed: readonly RevealedRound[],
  round: string,
  tension: string,
): RevealedRound | null {
  const rounds = revealedRounds(plan)
  const earlier = rounds.slice(
    0,
    rounds.findIndex(({ id }) => id === round),
  )
  const before = earlier.findLast(({ tensions }) => tensions.includes(tension))
  return revealed.find((candidate) => candidate.round === before?.id) ?? null
}

function positionIn({ sheet }: RevealedAnswer, tension: string): number | null {
  return sheet[tension]?.shouldBe ?? null
}

function positions(answers: readonly RevealedAnswer[], tension: string): number[] {
  return answers.flatMap((answer) => positionIn(answer, tension) ?? [])
}

/** Who moved since the round before that asked about the tension; null where there is none. */
export function movementOf(
  plan: Plan,
  revealed: readonly RevealedRound[],
  { round, answers }: RevealedRound,
  tension: string,
): Movement | null {
  const earlier = roundBefore(plan, revealed, round, tension)
  if (earlier === null) return null
  const pairs = movementsBetween(earlier.answers, answers).flatMap(({ before, after }): Moved[] => {
    const [from, to] = [positionIn(before, tension), positionIn(after, tension)]
    const named = before.person !== null && after.person !== null ? plan.people.byId[after.person]?.name : undefined
    if (from === null || to === null) return []
    return [
      { before: from, after: to, reason: after.sheet[tension]?.reason.trim() ?? '', person: named?.trim() || null },
    ]
  })
  const arrows = new Map<string, ArrowOfMoves>()
  for (const { before, after } of pairs) {
    const key = `${before} ${after}`
    arrows.set(key, { before, after, count: (arrows.get(key)?.count ?? 0) + 1 })
  }
  const byPlace = (one: ArrowOfMoves | Moved, other: ArrowOfMoves | Moved) =>
    one.before - other.before || one.after - other.after
  const moves = pairs.filter(({ before, after }) => before !== after)
  const then = positions(earlier.answers, tension)
  const now = positions(answers, tension)
  return {
    from: earlier.round,
    before: distributionOf(then),
    asked: plan.rounds.byId[earlier.round]?.asked ?? earlier.answers.length,
    arrows: [...arrows.values()].sort(byPlace),
    moves: mixed(moves, tension, ({ reason }) => reason).sort(byPlace),
    stayed: pairs.length - moves.length,
    towardsA: moves.filter(({ before, after }) => after < before).length,
    towardsB: moves.filter(({ before, after }) => after > before).length,
    onlyBefore: then.length - pairs.length,
    onlyNow: now.length - pairs.length,
  }
}
