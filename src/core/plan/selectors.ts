import type { Content, TensionContent } from '../content/schema'
import { itemsOf } from './paths'
import type { Decision, Plan, SupersededDecision } from './schema'

/** A tension with the plan's decision on it, in the content's order. */
export interface DecidedTension {
  tension: TensionContent
  decision: Decision
}

/** All tensions of the content with their decisions; one that the plan's file does not know yet is left out. */
export function decisionsInOrder(plan: Plan, content: Content): DecidedTension[] {
  return content.tensions.flatMap((tension) => {
    const decision = plan.tensions[tension.id]
    return decision ? [{ tension, decision }] : []
  })
}

export type MissingForDecision = 'the should-be mark' | 'the rationale'

/** What a decision still lacks before it may be called decided; empty when nothing is missing. */
export function missingForDecision(decision: Decision): MissingForDecision[] {
  const missing: MissingForDecision[] = []
  if (decision.shouldBe === null) missing.push('the should-be mark')
  if (decision.rationale.trim() === '') missing.push('the rationale')
  return missing
}

/** How many of the tensions are decided. */
export function decidedCount(plan: Plan): number {
  return Object.values(plan.tensions).filter((decision) => decision.status === 'decided').length
}

/** The decision that the present one replaced last, or null. */
export function lastSuperseded(decision: Decision): SupersededDecision | null {
  return itemsOf(decision.superseded).at(-1) ?? null
}
