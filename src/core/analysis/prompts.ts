import { coherenceQuestions } from '../content/pairs'
import type { CoherenceCheck, Content } from '../content/schema'
import type { Plan, Position } from '../plan/schema'
import { isMet, isOpen } from './conditions'
import { type LinkItem, linkItems } from './link-items'
import { withTraits } from './traits'

/** A question that the plan as it stands raises, with what raised it and the team's answer. */
export interface RaisedPrompt {
  check: CoherenceCheck
  quoted: { tension: string; position: Position | null; word: string }[]
  /** What a link found, in the plan's order; empty for the other questions. */
  found: readonly LinkItem[]
  /** Empty where nothing was answered. */
  response: string
}

function foundBy({ when, link }: CoherenceCheck, plan: Plan, content: Content): LinkItem[] | null {
  if (!when.all.every((condition) => isMet(condition, plan, content))) return null
  if (!link) return []
  const { list, where } = link.find
  const found = withTraits(linkItems(plan, content, list), where, plan, content)
  return found.length === 0 ? null : found
}

/** The questions whose conditions all hold, in the content's order: the checks, the pairs, then the links that find something. */
export function raisedPrompts(plan: Plan, content: Content): RaisedPrompt[] {
  return coherenceQuestions(content).flatMap((check) => {
    const found = foundBy(check, plan, content)
    if (found === null) return []
    const quoted = check.quotes.map((tension) => {
      const position = plan.tensions[tension]?.shouldBe ?? null
      const words = content.tensions.find(({ id }) => id === tension)?.points.words
      return { tension, position, word: position === null ? '' : (words?.[position - 1] ?? '') }
    })
    return [{ check, quoted, found, response: plan.promptResponses.byId[check.id]?.text ?? '' }]
  })
}

/** The questions that are not raised now, and that one decision would raise which is still on neither side. */
export function promptsOneDecisionAway(plan: Plan, content: Content): CoherenceCheck[] {
  return coherenceQuestions(content).filter(({ when, link }) => {
    // What a link lacks is seen once it is there, and no position alone raises it.
    if (link) return false
    const [unmet, ...more] = when.all.filter((condition) => !isMet(condition, plan, content))
    return unmet !== undefined && more.length === 0 && isOpen(unmet, plan)
  })
}
