import type { Content, TensionContent } from '../content/schema'
import { itemsOf } from './paths'
import type { Decision, Initiative, Plan, Scenario, ScenarioDecision } from './schema'
import { decisionsInOrder } from './selectors'

/**
 * A scenario says only what would be otherwise. What it does not name is the plan's, today and tomorrow; what it
 * names of a tension or an initiative that is gone stays in it and counts nowhere.
 */

type Marks = Pick<Decision, 'shouldBe' | 'range' | 'rationale'>

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whether adopting would replace what was decided: the should-be mark or the reason for it. */
function replacesDecided(decision: Decision, { shouldBe, rationale }: Marks): boolean {
  return decision.status === 'decided' && (decision.shouldBe !== shouldBe || decision.rationale !== rationale)
}

/** A decision as the scenario would have it. What was decided and would be otherwise is not decided yet. */
function decisionUnder(decision: Decision, { shouldBe, range, rationale }: ScenarioDecision): Decision {
  const changed: Decision = { ...decision, shouldBe, range, rationale }
  return replacesDecided(decision, changed) ? { ...changed, status: 'leaning', decidedOn: null } : changed
}

/** Those of the plan's things that the scenario names, as it would have them; the same object where nothing changes. */
function overlaid<Thing, Change>(
  things: Record<string, Thing>,
  changes: Record<string, Change>,
  change: (thing: Thing, by: Change) => Thing,
): Record<string, Thing> {
  const changed = Object.entries(changes).flatMap(([id, by]) => {
    const thing = Object.hasOwn(things, id) ? things[id] : undefined
    return thing === undefined ? [] : [[id, change(thing, by)] as const]
  })
  return changed.length === 0 ? things : { ...things, ...Object.fromEntries(changed) }
}

/**
 * The plan as it would be under a scenario, for whatever reads a plan: pictures, questions, totals. It is never
 * stored; adopting makes the plan say the same.
 */
export function planUnderScenario(plan: Plan, scenario: Scenario): Plan {
  return {
    ...plan,
    tensions: overlaid(plan.tensions, scenario.tensions.byId, decisionUnder),
    initiatives: {
      ...plan.initiatives,
      byId: overlaid(plan.initiatives.byId, scenario.initiatives.byId, (initiative, { disposition }) => ({
        ...initiative,
        disposition,
      })),
    },
  }
}

export interface DecisionChange {
  tension: TensionContent
  /** As the plan has it, and as the scenario would. */
  before: Decision
  after: Decision
  /** What is decided would be replaced, and kept as superseded. */
  replaces: boolean
  /** Where the plan stood when the scenario left it, if it has moved since; undefined where it has not. */
  movedFrom: Decision['shouldBe'] | undefined
}

export interface InitiativeChange {
  id: string
  before: Initiative
  after: Initiative
}

export interface ScenarioChanges {
  decisions: DecisionChange[]
  initiatives: InitiativeChange[]
}

/** What adopting the scenario would change: in the order of the content, then of the inventory. */
export function scenarioChanges(plan: Plan, scenario: Scenario, content: Content): ScenarioChanges {
  const under = planUnderScenario(plan, scenario)
  const decisions = decisionsInOrder(plan, content).flatMap(({ tension, decision }): DecisionChange[] => {
    const after = under.tensions[tension.id]
    const marks = ({ shouldBe, range, rationale }: Decision) => [shouldBe, range, rationale]
    if (!after || same(marks(decision), marks(after))) return []
    const from = scenario.tensions.byId[tension.id]?.from ?? null
    return [
      {
        tension,
        before: decision,
        after,
        replaces: replacesDecided(decision, after),
        movedFrom: from === decision.shouldBe ? undefined : from,
      },
    ]
  })
  const initiatives = itemsOf(plan.initiatives).flatMap(({ id, ...before }): InitiativeChange[] => {
    const after = under.initiatives.byId[id]
    return !after || after.disposition === before.disposition ? [] : [{ id, before, after }]
  })
  return { decisions, initiatives }
}

/** Whether adopting the scenario would change nothing. */
export function changesNothing({ decisions, initiatives }: ScenarioChanges): boolean {
  return decisions.length === 0 && initiatives.length === 0
}
