import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intents } from '../../../tests/support/arbitrary-commands'
import { changesOf, run } from '../../../tests/support/plans'
import { layoutOverview, OVERVIEW_FRAMES } from '../charts'
import { CommandRefused, runCommand } from '../commands'
import { bundledContent as content } from '../content'
import { applyPlanPatches } from '../history'
import { changesNothing, type Plan, planUnderScenario, type Scenario, scenarioChanges } from '../plan'
import { buildSample } from '../sample'
import { totalsByDecision, totalsByFunding } from './initiatives-totals'
import { promptStates } from './prompt-states'
import { compareCosts, compareDecisions, compareInitiatives, comparePrompts, planOfStanding } from './scenarios'

const sample = buildSample(content)
const copied = run(sample, 'scenario.copy', { id: 's', from: null, name: 'Other', on: '2026-11-20' })

/** Marks and choices of a scenario, any of them. */
const changes = fc.array(
  fc.record({
    place: fc.nat(100),
    mark: fc.option(fc.integer({ min: 1, max: 9 })),
    choice: fc.constantFrom('keep', 'change', 'stop', 'pause', null),
    ofInitiative: fc.boolean(),
  }),
  { maxLength: 12 },
)

function changed(plan: Plan, drawn: typeof changes extends fc.Arbitrary<infer T> ? T : never): Plan {
  return drawn.reduce((before, { place, mark, choice, ofInitiative }) => {
    const { order } = before.initiatives
    const tension = content.tensions[place % content.tensions.length]
    const path = ofInitiative
      ? `scenarios/s/initiatives/${order[place % order.length]}/disposition`
      : `scenarios/s/tensions/${tension?.id}/shouldBe`
    return run(before, 'field.set', { path, value: ofInitiative ? choice : mark })
  }, plan)
}

describe('a comparison', () => {
  test('Q1 of the plan with an unchanged copy finds nothing, by whatever reads a plan', () => {
    const sides = { left: copied, right: planOfStanding(copied, 's') }
    expect(layoutOverview(sides.right, content, OVERVIEW_FRAMES.wide)).toEqual(
      layoutOverview(copied, content, OVERVIEW_FRAMES.wide),
    )
    expect(promptStates(sides.right, content, '2026-11-22')).toEqual(promptStates(copied, content, '2026-11-22'))
    expect(totalsByFunding(sides.right)).toEqual(totalsByFunding(copied))
    expect(totalsByDecision(sides.right, content)).toEqual(totalsByDecision(copied, content))
    expect(compareDecisions(sides, content).some(({ differs }) => differs)).toBe(false)
    expect(comparePrompts(sides, content)).toMatchObject({ left: [], right: [] })
    expect(compareCosts(sides).rows).toEqual([])
    expect(compareInitiatives(sides).some(({ differs }) => differs)).toBe(false)
  })

  test('Q10 reads the same from either side', () => {
    let raised = 0
    fc.assert(
      fc.property(changes, (drawn) => {
        const plan = changed(copied, drawn)
        const sides = { left: plan, right: planOfStanding(plan, 's') }
        const turned = { left: sides.right, right: sides.left }
        const ids = (prompts: { check: { id: string } }[]) => prompts.map(({ check }) => check.id)
        const [one, other] = [comparePrompts(sides, content), comparePrompts(turned, content)]
        expect(ids(one.left)).toEqual(ids(other.right))
        expect(ids(one.right)).toEqual(ids(other.left))
        expect(ids(one.both)).toEqual(ids(other.both))
        raised += one.left.length + one.right.length
        expect(compareDecisions(sides, content).map(({ apart }) => apart)).toEqual(
          compareDecisions(turned, content).map(({ apart }) => apart),
        )
        expect(compareCosts(sides).rows.map(({ left }) => left)).toEqual(
          compareCosts(turned).rows.map(({ right }) => right),
        )
      }),
      { numRuns: 60 },
    )
    expect(raised).toBeGreaterThan(20)
  })

  test('Q10 leaves out what the team does not ask', () => {
    const [off] = comparePrompts({ left: copied, right: copied }, content).both
    const plan = run(copied, 'item.add', { list: 'switchedOff', id: off?.check.id })
    expect(comparePrompts({ left: plan, right: plan }, content).both.map(({ check }) => check.id)).not.toContain(
      off?.check.id,
    )
  })

  test('Q11 names the sources of which unlike amounts are spent, and the whole', () => {
    const going = Object.entries(sample.initiatives.byId).find(([, { disposition }]) => disposition === 'keep')
    const [id = '', initiative] = going ?? []
    const plan = run(copied, 'field.set', { path: `scenarios/s/initiatives/${id}/disposition`, value: 'stop' })
    const { rows, all } = compareCosts({ left: plan, right: planOfStanding(plan, 's') })
    expect(rows.map(({ name }) => name)).toEqual([initiative?.fundingSource])
    expect(all.left.perYear.amount - all.right.perYear.amount).toBe(initiative?.costPerYear)
  })

  test('Q6 a scenario that is gone is the plan as it is', () => {
    expect(planOfStanding(copied, 'gone')).toBe(copied)
    expect(planOfStanding(copied, 'constructor')).toBe(copied)
  })
})

test('Q8 adopting any scenario makes the plan say what it said, and undoing gives exactly the plan of before', () => {
  let adopted = 0
  fc.assert(
    fc.property(changes, intents(15), (drawn, between) => {
      const start = changed(copied, drawn)
      const plan = changesOf(start, between).at(-1)?.plan ?? start
      const scenario: Scenario | undefined = plan.scenarios.byId.s
      if (!scenario) return
      const under = planUnderScenario(plan, scenario)
      const adopt = { type: 'scenario.adopt', args: { scenario: 's', id: 'kept', reason: 'why', on: '2026-11-22' } }
      try {
        const change = runCommand(plan, adopt, content)
        const said = (of: Plan) => [
          Object.entries(of.tensions).map(([id, { superseded: _kept, ...decision }]) => [id, decision]),
          of.initiatives,
        ]
        expect(said(change.plan)).toEqual(said(under))
        expect(applyPlanPatches(change.plan, change.inverse)).toEqual(plan)
        expect(applyPlanPatches(plan, change.forward)).toEqual(change.plan)
        adopted += 1
      } catch (error) {
        if (!(error instanceof CommandRefused)) throw error
        expect(changesNothing(scenarioChanges(plan, scenario, content))).toBe(true)
      }
    }),
    { numRuns: 80 },
  )
  expect(adopted).toBeGreaterThan(40)
})
