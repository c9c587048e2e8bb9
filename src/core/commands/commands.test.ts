import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, run, setField } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import { type Decision, lastSuperseded, type Plan } from '../plan'
import { type Clock, COMMANDS, completeArguments, describeCommands, runCommand } from './index'

const tension = firstTension
const title = bundledContent.tensions[0]?.title ?? ''
const path = (field: string) => `tensions/${tension}/${field}`
const decisionOf = (plan: Plan) => plan.tensions[tension] as Decision
const set = (plan: Plan, field: string, value: unknown) => run(plan, 'field.set', { path: field, value })
const status = (plan: Plan, to: string) => run(plan, 'tension.setStatus', { tension, status: to, on: '2027-01-15' })

function decided(): Plan {
  return status(set(set(freshPlan(), path('shouldBe'), 7), path('rationale'), 'Depth first.'), 'decided')
}

describe('values', () => {
  test('H9 a refusal names the field and what it takes', () => {
    const refused = (field: string, value: unknown) => () => set(freshPlan(), field, value)
    expect(refused(path('today'), 10)).toThrow('Today mark takes a point from 1 to 9.')
    expect(refused(path('today'), '3')).toThrow('takes a point from 1 to 9')
    expect(refused(path('reviewDate'), '2027-02-30')).toThrow('a date such as 2027-01-15')
    expect(refused(path('range'), { from: 5, to: 3 })).toThrow('the lower one first')
    expect(refused('profile/locale', 'moon')).toThrow('one of: city, suburb, town, rural')
    expect(refused('ask/costOnce', Number.NaN)).toThrow('an amount of zero or more')
    expect(refused('title', null)).toThrow('Plan name takes a text')
    expect(refused('nowhere', 1)).toThrow('There is no field “nowhere” in a plan.')
    expect(refused('refusals/gone/text', 'x')).toThrow('no longer in the plan')
    expect(refused('tensions/gone/today', 1)).toThrow('no longer in the plan')
  })

  test('H9 a text longer than its field is refused, and one that fits exactly is kept', () => {
    expect(set(freshPlan(), path('guardA'), 'x'.repeat(20_000)).tensions[tension]?.guardA).toHaveLength(20_000)
    expect(() => set(freshPlan(), path('guardA'), 'x'.repeat(20_001))).toThrow(
      'Guard for the first pole holds at most 20,000 characters; this text has 20,001.',
    )
    expect(() => set(freshPlan(), 'title', 'x'.repeat(301))).toThrow('at most 300 characters')
  })

  test('H9 line ends become one kind, and none in a field of one line', () => {
    expect(set(freshPlan(), path('guardA'), 'a\r\nb\rc\n').tensions[tension]?.guardA).toBe('a\nb\nc\n')
    expect(set(freshPlan(), 'title', 'Our \r\n plan').title).toBe('Our plan')
  })

  test('H9 zero is one number, also where it comes with a sign', () => {
    expect(Object.is(set(freshPlan(), 'ask/costOnce', -0).ask.costOnce, 0)).toBe(true)
  })
})

describe('lists', () => {
  test('H9 an id that means something to JavaScript is refused', () => {
    for (const id of ['constructor', 'toString', '__proto__', '', 'a b', '../x', 'x'.repeat(201)]) {
      expect(() => run(freshPlan(), 'item.add', { list: 'refusals', id }), id).toThrow('item.add was refused: id')
    }
  })

  test('H9 an item comes whole or not at all', () => {
    const add = (values: object) => () => run(freshPlan(), 'item.add', { list: path('additions'), id: 'a', values })
    expect(add({ text: 'ours' })).toThrow('A new point of your own needs “Pole”. Nothing was added.')
    expect(add({ pole: null, kind: 'risk' })).toThrow('Pole takes one of: a, b')
    const plan = add({ pole: 'b', kind: 'risk', text: 'ours' })()
    expect(decisionOf(plan).additions.byId.a).toEqual({ pole: 'b', kind: 'risk', text: 'ours' })
    expect(() => set(plan, path('additions/a/pole'), null)).toThrow('Pole takes one of')
  })

  test('H9 a full list and a taken id are refused', () => {
    let plan = freshPlan()
    for (let count = 0; count < 20; count += 1) plan = run(plan, 'item.add', { list: 'ask/options', id: `o${count}` })
    expect(() => run(plan, 'item.add', { list: 'ask/options', id: 'more' })).toThrow('at most 20 entries')
    expect(() => run(freshPlan(), 'item.remove', { list: 'ask/options', id: 'o1' })).toThrow('This option is no longer')
    const one = run(freshPlan(), 'item.add', { list: 'refusals', id: 'r' })
    expect(() => run(one, 'item.add', { list: 'refusals', id: 'r' })).toThrow('already has an item with the id r')
  })

  test('H9 a milestone belongs to its objective and goes with it', () => {
    let plan = run(freshPlan(), 'item.add', { list: 'purpose/objectives', id: 'o', values: { name: 'Algebra' } })
    plan = run(plan, 'item.add', { list: 'purpose/objectives/o/milestones', id: 'm', values: { text: 'Grade 6' } })
    expect(plan.purpose.objectives.byId.o?.milestones.order).toEqual(['m'])
    expect(run(plan, 'item.remove', { list: 'purpose/objectives', id: 'o' }).purpose.objectives.order).toEqual([])
  })
})

describe('decisions', () => {
  test('H13 deciding needs a should-be mark and a rationale, and says which is missing', () => {
    expect(() => status(freshPlan(), 'decided')).toThrow(
      'To decide, still missing: the should-be mark and the rationale.',
    )
    expect(() => status(set(freshPlan(), path('shouldBe'), 5), 'decided')).toThrow('still missing: the rationale.')
    expect(() => status(set(set(freshPlan(), path('shouldBe'), 5), path('rationale'), ' \n'), 'decided')).toThrow(
      'still missing: the rationale.',
    )
    expect(decisionOf(decided())).toMatchObject({ status: 'decided', decidedOn: '2027-01-15' })
  })

  test('H13 what was decided changes only with a reason, and the earlier decision stays readable', () => {
    const plan = decided()
    for (const refused of [
      () => set(plan, path('shouldBe'), 3),
      () => set(plan, path('shouldBe'), null),
      () => set(plan, path('rationale'), ''),
      () => status(plan, 'open'),
    ]) {
      expect(refused).toThrow('This is decided.')
    }
    expect(decisionOf(set(plan, path('guardA'), 'still free')).guardA).toBe('still free')
    const change = { tension, id: 's1', reason: 'New data', on: '2027-06-01' }
    const changed = set(run(plan, 'tension.changeDecision', change), path('shouldBe'), 3)
    expect(decisionOf(changed)).toMatchObject({ status: 'leaning', decidedOn: null, shouldBe: 3 })
    expect(lastSuperseded(decisionOf(changed))).toEqual({
      id: 's1',
      shouldBe: 7,
      rationale: 'Depth first.',
      decidedOn: '2027-01-15',
      supersededOn: '2027-06-01',
      reason: 'New data',
    })
    expect(() => run(plan, 'tension.changeDecision', { ...change, reason: '  ' })).toThrow('reason')
    expect(() => run(freshPlan(), 'tension.changeDecision', change)).toThrow('Only a decided tension')
  })

  test('H4 adopting is binding, and so is what people relied on as they answered', () => {
    const binding = [...COMMANDS.values()].filter((command) => command.binding).map(({ type }) => type)
    expect(binding).toEqual([
      'document.adopt',
      'round.open',
      'round.tighten',
      'round.reveal',
      'round.discard',
      'tension.agree',
    ])
    const adopted = run(freshPlan(), 'document.adopt', { on: '2027-02-01' })
    expect(() => run(adopted, 'document.adopt', { on: '2027-02-02' })).toThrow('already adopted')
  })
})

describe('labels', () => {
  test('H11 a label names the field and the thing that it belongs to', () => {
    const plan = run(freshPlan(), 'item.add', { list: 'initiatives', id: 'i', values: { name: 'Coaching' } })
    const label = (type: string, args: Record<string, unknown>) =>
      runCommand(plan, { type, args }, bundledContent).label
    expect(label('field.set', { path: path('rationale'), value: 'x' })).toBe(`rationale, ${title}`)
    expect(label('field.set', { path: path('today'), value: null })).toBe(`clear today mark, ${title}`)
    expect(label('field.set', { path: 'initiatives/i/owner', value: 'x' })).toBe('owner, initiative Coaching')
    expect(label('item.remove', { list: 'initiatives', id: 'i' })).toBe('remove initiative Coaching')
    expect(label('item.add', { list: path('warnings'), id: 'w' })).toBe(`add early warning, ${title}`)
    expect(label('document.setStatus', { status: 'forDecision' })).toBe('mark as for decision')
  })

  test('H11 a part of a decision is named with the decision; one without a name is not', () => {
    const withPart = (name: string) =>
      run(freshPlan(), 'item.add', { list: path('parts'), id: 'p', values: { name, shouldBe: 3 } })
    const label = (name: string, type: string, args: Record<string, unknown>) =>
      runCommand(withPart(name), { type, args }, bundledContent).label
    const move = { path: path('parts/p/shouldBe'), value: 2 }
    expect(label('Budget', 'field.set', move)).toBe(`should be, part Budget, ${title}`)
    expect(label(' ', 'field.set', move)).toBe(`should be, ${title}`)
    const named = { path: path('parts/p/name'), value: 'Staffing' }
    expect(label('Budget', 'field.set', named)).toBe(`part Budget, ${title}`)
    expect(label('Budget', 'item.remove', { list: path('parts'), id: 'p' })).toBe(`remove part Budget, ${title}`)
  })
})

describe('the edges', () => {
  const clock: Clock = { newId: () => 'new-id', now: () => '2027-01-01T00:00:00.000Z', today: () => '2027-01-01' }

  test('H9 ids and days that are left out come from the clock, those that are given stay', () => {
    const complete = (type: string, args: Record<string, unknown>) => completeArguments({ type, args }, clock).args
    expect(complete('item.add', { list: 'refusals' })).toEqual({ list: 'refusals', id: 'new-id' })
    expect(complete('item.add', { list: 'refusals', id: 'own' }).id).toBe('own')
    expect(complete('item.remove', { list: 'refusals' }).id).toBeUndefined()
    expect(complete('tension.setStatus', { tension, status: 'open' }).on).toBe('2027-01-01')
    expect(complete('tension.changeDecision', { tension, reason: 'x' })).toMatchObject({
      id: 'new-id',
      on: '2027-01-01',
    })
    expect(complete('document.adopt', { on: '2026-12-31' }).on).toBe('2026-12-31')
    expect(complete('unknown', { a: 1 })).toEqual({ a: 1 })
  })

  test('H9 every command is described with a schema of its arguments', () => {
    const described = describeCommands()
    expect(described.map(({ type }) => type)).toEqual([...COMMANDS.keys()])
    for (const { args } of described) expect(args).toMatchObject({ type: 'object', additionalProperties: false })
  })

  test('H9 unknown commands and arguments are refused', () => {
    expect(() => run(freshPlan(), 'plan.delete', {})).toThrow('There is no command “plan.delete”.')
    expect(() => runCommand(freshPlan(), setField('title', 'x'), bundledContent)).not.toThrow()
    expect(() => run(freshPlan(), 'field.set', { path: 'title', value: 'x', also: 1 })).toThrow('field.set was refused')
  })
})
