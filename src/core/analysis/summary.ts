import type { Content } from '../content/schema'
import type { Plan } from '../plan/schema'
import { decidedCount, decisionsInOrder } from '../plan/selectors'

/** What the start screen shows of a plan without opening its file. */
export interface PlanSummary {
  title: string
  districtName: string
  /** True for the labelled sample of a fictional district. */
  sample: boolean
  decided: number
  total: number
  /** The should-be marks in the content's order, 1 to 9, null where unanswered: the thread in small. */
  marks: (number | null)[]
  /** ISO 8601, UTC. */
  changedAt: string
}

/** @param changedAt when the plan last changed, ISO 8601, UTC: the plan itself does not know. */
export function summarize(plan: Plan, content: Content, changedAt: string): PlanSummary {
  const decisions = decisionsInOrder(plan, content)
  return {
    title: plan.title,
    districtName: plan.profile.districtName,
    sample: plan.sample,
    decided: decidedCount(plan),
    total: decisions.length,
    marks: decisions.map(({ decision }) => decision.shouldBe),
    changedAt,
  }
}
