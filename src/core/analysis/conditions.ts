import { sideOf } from '../content/lookup'
import type { Condition, Content } from '../content/schema'
import { itemsOf } from '../plan/paths'
import type { Plan } from '../plan/schema'
import { linkItems } from './link-items'
import { withTraits } from './traits'

/** Whether the plan meets a condition of the content. */
export function isMet(condition: Condition, plan: Plan, content: Content): boolean {
  switch (condition.kind) {
    case 'noSharedMeasure':
      return itemsOf(plan.purpose.objectives).every(({ measure }) => measure.trim() === '')
    case 'side': {
      const position = plan.tensions[condition.tension]?.shouldBe ?? null
      return position !== null && sideOf(position) === condition.side
    }
    case 'status': {
      const { tension, oneOf } = condition
      const decisions = tension === null ? Object.values(plan.tensions) : [plan.tensions[tension]]
      return decisions.some((decision) => decision && oneOf.includes(decision.status))
    }
    case 'some':
      return withTraits(linkItems(plan, content, condition.list), condition.where, plan, content).length > 0
  }
}

/** Whether a decision that is not on either side yet could still meet the condition. */
export function isOpen(condition: Condition, plan: Plan): boolean {
  if (condition.kind !== 'side') return false
  const position = plan.tensions[condition.tension]?.shouldBe ?? null
  return position === null || sideOf(position) === 'middle'
}
