import type { CoherenceCheck, Content } from '../content/schema'
import type { Plan } from '../plan/schema'
import { decisionsInOrder } from '../plan/selectors'
import { raisedPrompts } from './prompts'

interface Coherence {
  /** Whether any should-be mark stands; without one nothing can be raised. */
  begun: boolean
  raised: CoherenceCheck[]
  /** The checks that the positions do not raise now. */
  others: CoherenceCheck[]
  /** How many of the raised ones have an answer. */
  answered: number
}

/** Which of the content's checks the decisions raise now, which they do not, and how many are answered. */
export function coherenceOf(plan: Plan, content: Content): Coherence {
  const prompts = raisedPrompts(plan, content)
  const raised = prompts.map(({ check }) => check)
  return {
    begun: decisionsInOrder(plan, content).some(({ decision }) => decision.shouldBe !== null),
    raised,
    others: content.checks.filter((check) => !raised.includes(check)),
    answered: prompts.filter(({ response }) => response.trim() !== '').length,
  }
}
