import { sideOf } from '../content/lookup'
import { coherenceQuestions } from '../content/pairs'
import type { CoherenceCheck, Condition, Content } from '../content/schema'
import { itemsOf } from '../plan/paths'
import type { Plan, Position } from '../plan/schema'

/** A question that the decisions as they stand raise, with the decisions that raised it and the team's answer. */
export interface RaisedPrompt {
  check: CoherenceCheck
  quoted: { tension: string; position: Position | null; word: string }[]
  /** Empty where nothing was answered. */
  response: string
}

function isMet(condition: Condition, plan: Plan): boolean {
  if (condition.kind === 'noSharedMeasure') {
    return itemsOf(plan.purpose.objectives).every(({ measure }) => measure.trim() === '')
  }
  const position = plan.tensions[condition.tension]?.shouldBe ?? null
  return position !== null && sideOf(position) === condition.side
}

/** Whether a decision that is not on either side yet could still meet the condition. */
function isOpen(condition: Condition, plan: Plan): boolean {
  if (condition.kind === 'noSharedMeasure') return false
  const position = plan.tensions[condition.tension]?.shouldBe ?? null
  return position === null || sideOf(position) === 'middle'
}

/** The questions whose conditions all hold: of the checks first, then of the pairs, in the content's order. */
export function raisedPrompts(plan: Plan, content: Content): RaisedPrompt[] {
  return coherenceQuestions(content)
    .filter((check) => check.when.all.every((condition) => isMet(condition, plan)))
    .map((check) => ({
      check,
      quoted: check.quotes.map((tension) => {
        const position = plan.tensions[tension]?.shouldBe ?? null
        const words = content.tensions.find(({ id }) => id === tension)?.points.words
        return { tension, position, word: position === null ? '' : (words?.[position - 1] ?? '') }
      }),
      response: plan.promptResponses.byId[check.id]?.text ?? '',
    }))
}

/** The questions that are not raised now, and that one decision would raise which is still on neither side. */
export function promptsOneDecisionAway(plan: Plan, content: Content): CoherenceCheck[] {
  return coherenceQuestions(content).filter(({ when }) => {
    const [unmet, ...more] = when.all.filter((condition) => !isMet(condition, plan))
    return unmet !== undefined && more.length === 0 && isOpen(unmet, plan)
  })
}
