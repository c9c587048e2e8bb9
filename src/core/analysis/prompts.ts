import { sideOf } from '../content/lookup'
import type { CoherenceCheck, Condition, Content } from '../content/schema'
import { itemsOf } from '../plan/paths'
import type { Plan, Position } from '../plan/schema'

/** A check that the decisions as they stand raise, with the decisions that raised it and the team's answer. */
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

/** The coherence checks whose conditions all hold, in the content's order. */
export function raisedPrompts(plan: Plan, content: Content): RaisedPrompt[] {
  return content.checks
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
