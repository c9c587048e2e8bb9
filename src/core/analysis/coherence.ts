import { coherenceQuestions } from '../content/pairs'
import type { CoherenceCheck, Content } from '../content/schema'
import type { Plan } from '../plan/schema'
import { decisionsInOrder } from '../plan/selectors'
import { promptsOneDecisionAway, raisedPrompts } from './prompts'

interface Coherence {
  /** Whether any should-be mark stands; without one nothing can be raised. */
  begun: boolean
  raised: CoherenceCheck[]
  /**
   * What the positions do not raise now, and is worth seeing all the same: what one open decision would raise, and
   * what was answered before. The content holds dozens more; a list of them all would bury these.
   */
  others: CoherenceCheck[]
}

/** Which questions the decisions raise now, and which of the others to show. */
export function coherenceOf(plan: Plan, content: Content): Coherence {
  const prompts = raisedPrompts(plan, content)
  const raised = new Set(prompts.map(({ check }) => check.id))
  const near = new Set(promptsOneDecisionAway(plan, content).map(({ id }) => id))
  const wasAnswered = (id: string) => (plan.promptResponses.byId[id]?.text ?? '').trim() !== ''
  return {
    begun: decisionsInOrder(plan, content).some(({ decision }) => decision.shouldBe !== null),
    raised: prompts.map(({ check }) => check),
    others: coherenceQuestions(content).filter(({ id }) => !raised.has(id) && (near.has(id) || wasAnswered(id))),
  }
}
