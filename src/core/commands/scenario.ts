import { z } from 'zod'
import type { Content } from '../content/schema'
import { changesNothing, emptyItem, LISTS, type Plan, type Scenario, scenarioChanges } from '../plan'
import { shorten } from '../text'
import { CommandRefused, defineCommand } from './command'
import { setField } from './field'
import { itemId } from './item-id'
import { LONGEST_NAME } from './places'
import { supersede } from './tension'

const MOST_SCENARIOS = LISTS.find(({ path }) => path === 'scenarios')?.limit ?? 0

function requireScenario(plan: Plan, id: string): Scenario {
  const scenario = Object.hasOwn(plan.scenarios.byId, id) ? plan.scenarios.byId[id] : undefined
  if (!scenario) {
    throw new CommandRefused('no-such-item', 'This scenario is no longer in the plan. Nothing was changed.')
  }
  return scenario
}

function called(id: string, plan: Plan): string {
  const name = shorten(plan.scenarios.byId[id]?.name.trim() ?? '', LONGEST_NAME)
  return name === '' ? 'a scenario without a name' : `scenario “${name}”`
}

/** A new scenario: of the decisions as they stand (`from` is null), or of what another scenario would change. */
export const copyToScenario = defineCommand({
  type: 'scenario.copy',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ id: itemId, from: itemId.nullable(), name: z.string().optional(), on: z.iso.date() }),
  label: ({ from }, plan) => (from === null ? 'copy the decisions into a scenario' : `duplicate ${called(from, plan)}`),
  apply(draft, { id, from, name, on }, content) {
    const { byId, order } = draft.scenarios
    if (Object.hasOwn(byId, id)) {
      throw new CommandRefused('invalid-value', `The list already has an item with the id ${id}. Nothing was changed.`)
    }
    if (order.length >= MOST_SCENARIOS) {
      throw new CommandRefused('too-many', `A plan holds at most ${MOST_SCENARIOS} scenarios. Nothing was added.`)
    }
    const origin = from === null ? null : requireScenario(draft, from)
    const copied = origin === null ? emptyItem('scenarios') : JSON.parse(JSON.stringify(origin))
    byId[id] = { ...copied, copiedOn: on, adoptedOn: null }
    order.push(id)
    if (name !== undefined) setField.apply(draft, { path: `scenarios/${id}/name`, value: name }, content)
  },
})

function requireReason(reason: string | undefined, plan: Plan, scenario: Scenario, content: Content): string {
  const replaced = scenarioChanges(plan, scenario, content).decisions.filter(({ replaces }) => replaces)
  const given = reason?.trim() ?? ''
  if (replaced.length > 0 && given === '') {
    const titles = replaced.map(({ tension }) => tension.title).join(', ')
    throw new CommandRefused('not-ready', `Say why what was decided changes: ${titles}. Nothing was changed.`)
  }
  return given
}

/**
 * Makes the plan say what the scenario says, in one step. What was decided and changes is kept as superseded with
 * the reason, and is to be decided anew. The scenario stays, marked as adopted.
 */
export const adoptScenario = defineCommand({
  type: 'scenario.adopt',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({
    scenario: itemId,
    /** Names the earlier decisions that are kept. */
    id: itemId,
    reason: z.string().max(20_000).optional(),
    on: z.iso.date(),
  }),
  label: ({ scenario }, plan) => `adopt ${called(scenario, plan)}`,
  apply(draft, { scenario: scenarioId, id, reason, on }, content) {
    const scenario = requireScenario(draft, scenarioId)
    const changes = scenarioChanges(draft, scenario, content)
    if (changesNothing(changes)) {
      throw new CommandRefused('not-ready', 'The plan already says what this scenario says. Nothing was changed.')
    }
    const because = requireReason(reason, draft, scenario, content)
    for (const { tension, after, replaces } of changes.decisions) {
      const decision = draft.tensions[tension.id]
      if (!decision) continue
      if (replaces) supersede(decision, { id, reason: because, on })
      decision.shouldBe = after.shouldBe
      decision.range = after.range === null ? null : { ...after.range }
      decision.rationale = after.rationale
    }
    for (const { id: initiativeId, after } of changes.initiatives) {
      const initiative = draft.initiatives.byId[initiativeId]
      if (initiative) initiative.disposition = after.disposition
    }
    scenario.adoptedOn = on
  },
})
