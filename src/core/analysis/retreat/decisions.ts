import type { Content, TensionContent } from '../../content/schema'
import { type Agreement, type Decision, itemsOf, type Plan } from '../../plan'
import { revealedRounds, roundName } from '../../rounds'
import { upperFirst } from '../../text'

/** `changed`: the position, the reasons or the dissent are no longer what was frozen last. */
export type Frozen = 'never' | 'asFrozen' | 'changed'

export interface DecisionStanding {
  tension: TensionContent
  decision: Decision
  /** Ids of the revealed rounds that asked about it, oldest first. */
  rounds: string[]
  frozen: Frozen
  /** What was frozen last. */
  last: (Agreement & { id: string }) | null
}

function same(decision: Decision, frozen: Agreement): boolean {
  const now = {
    shouldBe: decision.shouldBe,
    range: decision.range,
    rationale: decision.rationale,
    guardA: decision.guardA,
    guardB: decision.guardB,
    trigger: decision.trigger,
    warnings: itemsOf(decision.warnings).map(({ sign }) => sign),
    minority: itemsOf(decision.dissents).map(({ text, from }) => [text, from]),
  }
  const { shouldBe, range, rationale, guardA, guardB, trigger, warnings, minority } = frozen
  const then = {
    shouldBe,
    range,
    rationale,
    guardA,
    guardB,
    trigger,
    warnings,
    minority: minority.map(({ text, from }) => [text, from]),
  }
  const text = (value: typeof now) =>
    JSON.stringify({ ...value, range: value.range === null ? null : [value.range.from, value.range.to] })
  return text(now) === text(then)
}

/** How far the team is with each tension, in the order of the content. */
export function decisionStandings(plan: Plan, content: Content): DecisionStanding[] {
  const revealed = revealedRounds(plan)
  return content.tensions.flatMap((tension) => {
    const decision = plan.tensions[tension.id]
    if (!decision) return []
    const last = itemsOf(decision.agreed).at(-1) ?? null
    return [
      {
        tension,
        decision,
        rounds: revealed.filter(({ tensions }) => tensions.includes(tension.id)).map(({ id }) => id),
        frozen: last === null ? 'never' : same(decision, last) ? 'asFrozen' : 'changed',
        last,
      } satisfies DecisionStanding,
    ]
  })
}

/** "Round 1 and round 2"; null where no revealed round asked about it. */
export function roundsWords(plan: Plan, rounds: readonly string[]): string | null {
  const names = rounds.map((id) => roundName(plan, id))
  if (names.length === 0) return null
  return upperFirst(names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
}
