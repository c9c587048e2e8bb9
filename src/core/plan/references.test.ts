import { expect, test } from 'vitest'
import { firstTension, freshPlan, run } from '../../../tests/support/plans'
import { bundledContent as content } from '../content'
import { comparePlans } from '../history/compare'
import { differenceSentence } from '../history/difference-clauses'
import { fieldText } from '../report/values'
import { planTexts } from '../search/texts'
import { emptyWords, fieldSpec, GONE, planSchema, referables } from './index'

const path = 'initiatives/i/objective'
const spec = () => fieldSpec(path) as NonNullable<ReturnType<typeof fieldSpec>>

function withInitiative() {
  const objective = { list: 'purpose/objectives', id: 'goal', values: { name: 'Algebra' } }
  return run(run(freshPlan(), 'item.add', objective), 'item.add', { list: 'initiatives', id: 'i' })
}

test('N1 a reference takes only what the plan has', () => {
  const set = (value: unknown) => run(withInitiative(), 'field.set', { path, value })
  expect(set('goal').initiatives.byId.i?.objective).toBe('goal')
  expect(set(null).initiatives.byId.i?.objective).toBeNull()
  for (const wrong of ['gone', '', 'constructor', '__proto__', 3, {}, undefined]) {
    expect(() => set(wrong), String(wrong)).toThrow('Objective it serves: what was chosen is not in the plan.')
  }
  const decision = { path: 'initiatives/i/decision', value: firstTension }
  expect(run(withInitiative(), 'field.set', decision).initiatives.byId.i?.decision).toBe(firstTension)
})

test('N1 what it names is printed by its name; what was removed reads as empty, and comes back with undo', () => {
  const plan = run(withInitiative(), 'field.set', { path, value: 'goal' })
  expect(fieldText(plan, content, path)).toBe('Algebra')
  expect(emptyWords(plan, path, spec())).toBe('No objective')
  const removed = run(plan, 'item.remove', { list: 'purpose/objectives', id: 'goal' })
  expect(fieldText(removed, content, path)).toBe('')
  expect(emptyWords(removed, path, spec())).toBe(GONE)
  expect(removed.initiatives.byId.i?.objective).toBe('goal')
  expect(planSchema.parse(removed)).toEqual(removed)
})

test('N1 an objective without a name can still be chosen', () => {
  const plan = run(freshPlan(), 'item.add', { list: 'purpose/objectives', id: 'goal' })
  expect(referables(plan, content, 'purpose/objectives')).toEqual([{ id: 'goal', name: 'Unnamed objective' }])
  expect(referables(plan, content, 'tensions').map(({ name }) => name)).toEqual(
    content.tensions.map(({ title }) => title),
  )
})

test('N1 an initiative from before there were references keeps what it said', () => {
  const {
    objective: _o,
    decision: _d,
    peopleTime: _p,
    ...older
  } = run(freshPlan(), 'item.add', {
    list: 'initiatives',
    id: 'i',
    values: { name: 'Coaching', serves: 'The state' },
  }).initiatives.byId.i as never as Record<string, unknown>
  const read = planSchema.parse({ ...freshPlan(), initiatives: { byId: { i: older }, order: ['i'] } })
  expect(read.initiatives.byId.i).toMatchObject({
    serves: 'The state',
    objective: null,
    decision: null,
    peopleTime: '',
  })
})

test('N1 find and comparison show names and never ids', () => {
  const before = withInitiative()
  const after = run(before, 'field.set', { path, value: 'goal' })
  expect(planTexts(after, content)).toContainEqual({ path, text: 'Algebra' })
  const [section] = comparePlans(before, after, content).sections
  const [item] = section?.differences ?? []
  const within = item?.kind === 'item' ? item.differences : []
  expect(differenceSentence(within, content)).toBe('Objective it serves set to Algebra.')
  const removed = run(after, 'item.remove', { list: 'purpose/objectives', id: 'goal' })
  expect(planTexts(removed, content).some((text) => text.path === path)).toBe(false)
})
