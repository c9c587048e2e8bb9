import { describe, expect, test } from 'vitest'
import { run, setField } from '../../../tests/support/plans'
import { runCommand } from '../commands'
import { bundledContent as content } from '../content'
import { buildSample } from '../sample'
import { changesNothing, itemsOf, type Plan, planUnderScenario, type Scenario, scenarioChanges } from './index'

const sample = buildSample(content)
const decided = content.tensions.find(({ id }) => sample.tensions[id]?.status === 'decided')?.id ?? ''
const open = content.tensions.find(({ id }) => sample.tensions[id]?.status === 'open')?.id ?? ''
const [initiative = ''] = sample.initiatives.order

const set = (plan: Plan, path: string, value: unknown) => runCommand(plan, setField(path, value), content).plan
const scenarioOf = (plan: Plan, id = 's') => plan.scenarios.byId[id] as Scenario
const under = (plan: Plan, id = 's') => planUnderScenario(plan, scenarioOf(plan, id))
const place = (tension: string, field: string) => `scenarios/s/tensions/${tension}/${field}`

/** The sample with one new scenario in which nothing is changed yet. */
function copied(): Plan {
  return run(sample, 'scenario.copy', { id: 's', from: null, name: 'Slower', on: '2026-11-20' })
}

/** The other end of the scale than the plan's mark. */
const other = (plan: Plan, tension: string) => ((plan.tensions[tension]?.shouldBe ?? 1) > 5 ? 1 : 9)

describe('a scenario', () => {
  test('Q1 as it is copied says what the plan says, and goes on saying it when the plan moves', () => {
    const plan = copied()
    expect(under(plan)).toEqual(plan)
    const moved = set(plan, `tensions/${open}/shouldBe`, other(plan, open))
    expect(under(moved)).toEqual(moved)
  })

  test('Q2 a decision is taken over whole with the first thing that is changed in it, and leaves the plan alone', () => {
    const plan = set(copied(), place(decided, 'shouldBe'), other(sample, decided))
    expect(plan.tensions).toEqual(sample.tensions)
    const { shouldBe, range, rationale } = sample.tensions[decided] as Plan['tensions'][string]
    expect(scenarioOf(plan).tensions.byId[decided]).toEqual({
      shouldBe: other(sample, decided),
      range,
      rationale,
      from: shouldBe,
    })
  })

  test('Q3 a mark or a choice that is set back to what the plan says follows the plan again', () => {
    const mark = sample.tensions[open]?.shouldBe
    const away = set(copied(), place(open, 'shouldBe'), other(sample, open))
    expect(set(away, place(open, 'shouldBe'), mark)).toEqual(copied())
    const choice = sample.initiatives.byId[initiative]?.disposition
    const stopped = set(copied(), `scenarios/s/initiatives/${initiative}/disposition`, 'pause')
    expect(scenarioOf(stopped).initiatives.order).toEqual([initiative])
    expect(set(stopped, `scenarios/s/initiatives/${initiative}/disposition`, choice)).toEqual(copied())
  })

  test('Q3 a text that passes through the words of the plan while it is written stays the scenario’s', () => {
    const rationale = sample.tensions[open]?.rationale ?? ''
    const written = set(copied(), place(open, 'rationale'), `${rationale} More.`)
    const back = set(written, place(open, 'rationale'), rationale)
    expect(scenarioOf(back).tensions.order).toEqual([open])
    expect(changesNothing(scenarioChanges(back, scenarioOf(back), content))).toBe(true)
  })

  test('Q3 a mark can be taken away in a scenario where the plan has one', () => {
    const plan = set(copied(), place(open, 'shouldBe'), null)
    expect(under(plan).tensions[open]?.shouldBe).toBeNull()
  })

  test('Q4 what is decided in the plan and otherwise in the scenario is not decided there; a range alone leaves it so', () => {
    const moved = set(copied(), place(decided, 'shouldBe'), other(sample, decided))
    expect(under(moved).tensions[decided]).toMatchObject({ status: 'leaning', decidedOn: null })
    const ranged = set(copied(), place(decided, 'range'), { from: 1, to: 9 })
    expect(under(ranged).tensions[decided]).toMatchObject({ status: 'decided', range: { from: 1, to: 9 } })
  })

  test('Q5 says where the plan stood when the scenario left it, once the plan has moved', () => {
    const left = set(copied(), place(open, 'shouldBe'), 9)
    const [change] = scenarioChanges(left, scenarioOf(left), content).decisions
    expect(change).toMatchObject({ replaces: false, movedFrom: undefined })
    const before = sample.tensions[open]?.shouldBe
    const moved = set(left, `tensions/${open}/shouldBe`, 1)
    expect(scenarioChanges(moved, scenarioOf(moved), content).decisions[0]?.movedFrom).toBe(before)
    expect(under(moved).tensions[open]?.shouldBe).toBe(9)
  })

  test('Q6 what a scenario says of an initiative that is gone counts nowhere, and counts again with it', () => {
    const stopped = set(copied(), `scenarios/s/initiatives/${initiative}/disposition`, 'pause')
    const without = run(stopped, 'item.remove', { list: 'initiatives', id: initiative })
    expect(under(without)).toEqual(without)
    expect(scenarioChanges(without, scenarioOf(without), content)).toEqual({ decisions: [], initiatives: [] })
    expect(() => set(without, `scenarios/s/initiatives/${initiative}/disposition`, 'stop')).not.toThrow()
    expect(() => set(copied(), 'scenarios/s/initiatives/gone/disposition', 'stop')).toThrow('no longer in the plan')
    expect(() => set(copied(), 'scenarios/gone/tensions/pace/shouldBe', 2)).toThrow('no longer in the plan')
  })

  test('Q7 is duplicated with all that it changes, and each goes its own way', () => {
    const first = set(copied(), place(open, 'shouldBe'), 9)
    const both = run(first, 'scenario.copy', { id: 't', from: 's', name: 'Second', on: '2026-11-21' })
    expect(scenarioOf(both, 't')).toEqual({ ...scenarioOf(first), name: 'Second', copiedOn: '2026-11-21' })
    const later = set(both, `scenarios/t/tensions/${open}/shouldBe`, 1)
    expect(scenarioOf(later)).toEqual(scenarioOf(first))
    expect(() => run(both, 'scenario.copy', { id: 's', from: null, on: '2026-11-21' })).toThrow('already has an item')
    expect(() => run(both, 'scenario.copy', { id: 'u', from: 'gone', on: '2026-11-21' })).toThrow('no longer')
  })
})

describe('adopting', () => {
  const adopt = (plan: Plan, reason?: string) =>
    runCommand(plan, { type: 'scenario.adopt', args: { scenario: 's', id: 'kept', reason, on: '2026-11-22' } }, content)

  test('Q8 makes the plan say what the scenario says, and keeps what was decided with the reason', () => {
    const moved = set(copied(), place(decided, 'shouldBe'), other(sample, decided))
    const plan = set(moved, `scenarios/s/initiatives/${initiative}/disposition`, 'pause')
    const { plan: after, label } = adopt(plan, ' The grant ends. ')
    expect(label).toBe('adopt scenario “Slower”')
    const { superseded, ...decision } = after.tensions[decided] as Plan['tensions'][string]
    const { superseded: earlier, ...expected } = under(plan).tensions[decided] as Plan['tensions'][string]
    expect(decision).toEqual(expected)
    expect(itemsOf(superseded).at(-1)).toEqual({
      id: 'kept',
      shouldBe: sample.tensions[decided]?.shouldBe,
      rationale: sample.tensions[decided]?.rationale,
      decidedOn: sample.tensions[decided]?.decidedOn,
      supersededOn: '2026-11-22',
      reason: 'The grant ends.',
    })
    expect(superseded.order).toHaveLength(earlier.order.length + 1)
    expect(after.initiatives.byId[initiative]?.disposition).toBe('pause')
    expect(after.scenarios.byId.s).toEqual({ ...scenarioOf(plan), adoptedOn: '2026-11-22' })
    expect(changesNothing(scenarioChanges(after, scenarioOf(after), content))).toBe(true)
  })

  test('Q8 asks for a reason only where what was decided changes', () => {
    const ofDecided = set(copied(), place(decided, 'shouldBe'), other(sample, decided))
    const title = content.tensions.find(({ id }) => id === decided)?.title ?? ''
    for (const reason of [undefined, '', ' \n']) {
      expect(() => adopt(ofDecided, reason)).toThrow(`Say why what was decided changes: ${title}.`)
    }
    const ofOpen = set(copied(), place(open, 'shouldBe'), 9)
    expect(adopt(ofOpen).plan.tensions[open]).toMatchObject({ shouldBe: 9, status: 'open' })
    const ranged = set(copied(), place(decided, 'range'), { from: 1, to: 9 })
    expect(adopt(ranged).plan.tensions[decided]).toMatchObject({ status: 'decided', range: { from: 1, to: 9 } })
  })

  test('Q9 a scenario that changes nothing cannot be adopted, nor one that is gone', () => {
    expect(() => adopt(copied())).toThrow('The plan already says what this scenario says.')
    expect(() => adopt(sample)).toThrow('no longer in the plan')
  })
})
