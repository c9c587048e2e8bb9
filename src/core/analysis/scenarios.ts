import type { Content, TensionContent } from '../content/schema'
import { itemsOf } from '../plan/paths'
import { planUnderScenario } from '../plan/scenarios'
import type { Decision, Initiative, Plan } from '../plan/schema'
import { decisionsInOrder } from '../plan/selectors'
import { type MoneyOf, totalsByFunding } from './initiatives-totals'
import { type RaisedPrompt, raisedPrompts } from './prompts'

/** The plan as it is (null), or as it would be under one of its scenarios. */
export type Standing = string | null

/** The plan that a side of a comparison shows; a scenario that is gone shows the plan as it is. */
export function planOfStanding(plan: Plan, standing: Standing): Plan {
  const { byId } = plan.scenarios
  const scenario = standing !== null && Object.hasOwn(byId, standing) ? byId[standing] : undefined
  return scenario === undefined ? plan : planUnderScenario(plan, scenario)
}

/** Something that stands on two sides of a comparison. */
export interface Sides<Value> {
  left: Value
  right: Value
}

export interface ComparedDecision extends Sides<Decision> {
  tension: TensionContent
  /** How many points the should-be marks stand apart; null where one is missing. */
  apart: number | null
  /** The should-be mark, the range or the rationale differs. */
  differs: boolean
}

/** Every decision on both sides, in the content's order. */
export function compareDecisions({ left, right }: Sides<Plan>, content: Content): ComparedDecision[] {
  return decisionsInOrder(left, content).flatMap(({ tension, decision }) => {
    const other = right.tensions[tension.id]
    if (!other) return []
    const said = ({ shouldBe, range, rationale }: Decision) => JSON.stringify([shouldBe, range, rationale])
    const missing = decision.shouldBe === null || other.shouldBe === null
    return [
      {
        tension,
        left: decision,
        right: other,
        apart: missing ? null : Math.abs((decision.shouldBe ?? 0) - (other.shouldBe ?? 0)),
        differs: said(decision) !== said(other),
      },
    ]
  })
}

export interface ComparedPrompts extends Sides<RaisedPrompt[]> {
  both: RaisedPrompt[]
}

/** The questions that only one side raises, and those that both do. What the team does not ask is left out. */
export function comparePrompts({ left, right }: Sides<Plan>, content: Content): ComparedPrompts {
  const asked = (plan: Plan) =>
    raisedPrompts(plan, content).filter(({ check }) => !Object.hasOwn(plan.switchedOff.byId, check.id))
  const [onLeft, onRight] = [asked(left), asked(right)]
  const among = (prompts: readonly RaisedPrompt[]) => new Set(prompts.map(({ check }) => check.id))
  const [leftIds, rightIds] = [among(onLeft), among(onRight)]
  return {
    left: onLeft.filter(({ check }) => !rightIds.has(check.id)),
    right: onRight.filter(({ check }) => !leftIds.has(check.id)),
    both: onLeft.filter(({ check }) => rightIds.has(check.id)),
  }
}

export interface ComparedCost extends Sides<MoneyOf> {
  /** What pays; null for what names no source. */
  name: string | null
}

export interface ComparedCosts {
  /** The sources of which the two sides spend unlike amounts. */
  rows: ComparedCost[]
  all: ComparedCost
}

/** What is kept or changed costs on both sides, in dollars, once and per year. */
export function compareCosts({ left, right }: Sides<Plan>): ComparedCosts {
  const [onLeft, onRight] = [totalsByFunding(left), totalsByFunding(right)]
  const rows = onLeft.rows.flatMap(({ name, byFate }) => {
    const other = onRight.rows.find((row) => row.name === name)
    const pair = other && { name, left: byFate.continuing, right: other.byFate.continuing }
    return pair && JSON.stringify(pair.left) !== JSON.stringify(pair.right) ? [pair] : []
  })
  return { rows, all: { name: null, left: onLeft.all.byFate.continuing, right: onRight.all.byFate.continuing } }
}

export interface ComparedInitiative extends Sides<Initiative['disposition']> {
  id: string
  initiative: Initiative
  differs: boolean
}

/** What happens with each initiative on both sides, in the order of the inventory. */
export function compareInitiatives({ left, right }: Sides<Plan>): ComparedInitiative[] {
  return itemsOf(left.initiatives).flatMap(({ id, ...initiative }) => {
    const other = right.initiatives.byId[id]
    if (!other) return []
    const differs = initiative.disposition !== other.disposition
    return [{ id, initiative, left: initiative.disposition, right: other.disposition, differs }]
  })
}
