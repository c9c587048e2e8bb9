import type { Content, TensionContent } from '../content/schema'
import { itemsOf } from './paths'
import type { Claim, Decision, Plan, SupersededDecision } from './schema'

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

export type GuardKey = 'guardA' | 'guardB'

/** The guards that matter for where the decision leans: that of the pole it leans away from; in the middle, both. */
export function guardKeys({ shouldBe }: Pick<Decision, 'shouldBe'>): readonly GuardKey[] {
  if (shouldBe === null || shouldBe === 5) return ['guardA', 'guardB']
  return shouldBe < 5 ? ['guardB'] : ['guardA']
}

/** A claim that cites nothing: neither evidence in words nor a link. An empty claim claims nothing. */
export function isUnsupported({ claim, support, link }: Claim): boolean {
  return claim.trim() !== '' && support.trim() === '' && link === ''
}

/** The claims of a plan that cite nothing, by tension; and decisions that cite nothing at all. */
export function claimsWithoutEvidence(
  plan: Plan,
  content: Content,
): { tension: TensionContent; claims: (Claim & { id: string })[]; citesNothing: boolean }[] {
  return decisionsInOrder(plan, content)
    .map(({ tension, decision }) => {
      const all = itemsOf(decision.evidence)
      return {
        tension,
        claims: all.filter(isUnsupported),
        citesNothing:
          decision.status === 'decided' && !all.some(({ support, link }) => support.trim() !== '' || link !== ''),
      }
    })
    .filter(({ claims, citesNothing }) => claims.length > 0 || citesNothing)
}

/** How many of the tensions are decided. */
export function decidedCount(plan: Plan): number {
  return Object.values(plan.tensions).filter((decision) => decision.status === 'decided').length
}

/** The decision that the present one replaced last, or null. */
export function lastSuperseded(decision: Decision): SupersededDecision | null {
  return itemsOf(decision.superseded).at(-1) ?? null
}
