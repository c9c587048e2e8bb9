import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { meet, raising, waysToClear } from '../../../tests/support/rule-plans'
import { bundledContent as content } from '../content'
import { coherenceQuestions } from '../content/pairs'
import type { CoherenceCheck, Content } from '../content/schema'
import type { Collection, Plan } from '../plan'
import { gridCells, gridCounts } from './grid'
import { openCount, type PromptState, promptStates } from './prompt-states'

const TODAY = '2027-03-01'
const questions = coherenceQuestions(content)

const set = (plan: Plan, path: string, value: unknown) => run(plan, 'field.set', { path, value })

const [question] = questions as readonly [CoherenceCheck, ...CoherenceCheck[]]
const path = `promptResponses/${question.id}`

function stateOf(plan: Plan, today = TODAY, id = question.id): PromptState | undefined {
  return promptStates(plan, content, today).find((prompt) => prompt.id === id)?.state
}

function answered(values: Record<string, unknown>): Plan {
  return Object.entries(values).reduce((plan, [key, value]) => set(plan, `${path}/${key}`, value), raising(question))
}

describe('where a question stands', () => {
  test.each<[Record<string, unknown>, PromptState]>([
    [{}, 'open'],
    [{ text: 'We talked.' }, 'open'],
    [{ kind: 'changed' }, 'open'],
    [{ kind: 'changed', text: '  ' }, 'open'],
    [{ kind: 'changed', text: 'The order of units.' }, 'changed'],
    [{ kind: 'accepted' }, 'open'],
    [{ kind: 'accepted', text: 'It is worth it.' }, 'accepted'],
    [{ kind: 'aside' }, 'open'],
    [{ kind: 'aside', until: '2027-03-02' }, 'aside'],
  ])('K10 answered with %j it is %s', (values, state) => {
    expect(stateOf(answered(values))).toBe(state)
  })

  test.each([
    ['2027-02-28', 'aside', false],
    ['2027-03-01', 'aside', false],
    ['2027-03-02', 'open', true],
  ])('K11 set aside until March 1, on %s it is %s', (today, state, returned) => {
    const plan = answered({ kind: 'aside', until: '2027-03-01', text: 'After the vote.' })
    expect(promptStates(plan, content, today).find(({ id }) => id === question.id)).toMatchObject({ state, returned })
  })

  test('K12 one whose condition has gone closes by itself, keeps its answer, and is open as before when it is raised again', () => {
    const plan = answered({ kind: 'accepted', text: 'It is worth it.' })
    const gone = question.when.all.reduce<Plan>((before, condition) => meet(before, condition, false), plan)
    const closed = promptStates(gone, content, TODAY).find(({ id }) => id === question.id)
    expect(closed).toMatchObject({ state: 'closed', response: { text: 'It is worth it.' } })
    expect(stateOf(raising(question, gone))).toBe('accepted')
  })

  test('K12 one that was never answered goes without a trace', () => {
    const gone = question.when.all.reduce<Plan>(
      (before, condition) => meet(before, condition, false),
      raising(question),
    )
    expect(stateOf(gone)).toBeUndefined()
  })

  test('K13 one that is switched off is off whether it is raised or not, and comes back with its answer', () => {
    const off = (plan: Plan) =>
      run(plan, 'item.add', { list: 'switchedOff', id: question.id, values: { reason: 'Settled in May.' } })
    expect(stateOf(off(freshPlan()))).toBe('off')
    const plan = off(answered({ kind: 'changed', text: 'The order.' }))
    expect(promptStates(plan, content, TODAY)[0]).toMatchObject({ state: 'off', offBecause: 'Settled in May.' })
    expect(openCount(plan, content, TODAY)).toBe(openCount(raising(question), content, TODAY) - 1)
    expect(stateOf(run(plan, 'item.remove', { list: 'switchedOff', id: question.id }))).toBe('changed')
  })
})

describe('a question of the team’s own', () => {
  const [first, second] = content.tensions.map(({ id }) => id) as [string, string]
  const own = (about: string, text = 'Who waits?') =>
    run(freshPlan(), 'item.add', { list: 'ownQuestions', id: 'own', values: { about, text } })
  const state = (plan: Plan) => stateOf(plan, TODAY, 'own')

  test('K14 is open until it is answered, in the same way as the others', () => {
    const plan = own(`${first}+${second}`)
    expect(promptStates(plan, content, TODAY)).toMatchObject([
      { id: 'own', state: 'open', quotes: [first, second], check: null },
    ])
    expect(openCount(plan, content, TODAY)).toBe(1)
    const kind = set(plan, 'promptResponses/own/kind', 'accepted')
    expect(state(kind)).toBe('open')
    expect(state(set(kind, 'promptResponses/own/text', 'The third cohort.'))).toBe('accepted')
  })

  test('K14 without words it is not asked; about a part that is gone it is closed', () => {
    expect(state(own(`${first}+${second}`, ' '))).toBe('unwritten')
    const part = run(own(`${first}.p.${content.gridColumns[0]}`), 'item.add', {
      list: `tensions/${first}/parts`,
      id: 'p',
    })
    expect(state(part)).toBe('open')
    expect(state(run(part, 'item.remove', { list: `tensions/${first}/parts`, id: 'p' }))).toBe('closed')
  })
})

describe('all questions', { timeout: 60_000 }, () => {
  describe.each(questions.map((each) => [each.id, each] as const))('K16 %s', (id, each) => {
    const plan = raising(each)
    const stateIn = (changed: Plan) => stateOf(changed, TODAY, id)

    test('K16 is raised by what its data asks for, and by nothing less', () => {
      expect(stateIn(plan)).toBe('open')
      expect(stateIn(freshPlan())).toBeUndefined()
    })

    test.each(waysToClear(each).map(({ name, clear }) => [name, clear] as const))(
      'K12 K16 closes by itself %s, and is as it was when it is raised again',
      (_, clear) => {
        const answered = set(
          set(plan, `promptResponses/${id}/kind`, 'accepted'),
          `promptResponses/${id}/text`,
          'So be it.',
        )
        expect(stateIn(clear(plan))).toBeUndefined()
        expect(stateIn(answered)).toBe('accepted')
        const gone = clear(answered)
        expect(stateIn(gone)).toBe('closed')
        expect(openCount(gone, content, TODAY)).toBe(openCount(clear(plan), content, TODAY))
        expect(stateIn(raising(each, gone))).toBe('accepted')
      },
    )
  })

  const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length })

  test('K15 what is found does not depend on the order of tensions, answers or cells', () => {
    const cells = gridCells(freshPlan(), content).map(({ id }) => id)
    const marks = fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 7, maxLength: 7 })
    const standings = fc.array(fc.constantFrom('reinforces', 'strains', 'neutral', null), {
      minLength: 49,
      maxLength: 49,
    })
    fc.assert(
      fc.property(marks, standings, shuffled(content.tensions), shuffled(cells), (drawn, fits, tensions, order) => {
        const plan = content.tensions.reduce(
          (before, { id }, index) => set(before, `tensions/${id}/shouldBe`, drawn[index] ?? null),
          freshPlan(),
        )
        const filled = order.reduce((before, id) => set(before, `fits/${id}/standing`, fits[cells.indexOf(id)]), plan)
        const inOrder = cells.reduce((before, id) => set(before, `fits/${id}/standing`, fits[cells.indexOf(id)]), plan)
        const mixed: Plan = {
          ...filled,
          tensions: Object.fromEntries(tensions.map(({ id }) => [id, filled.tensions[id]])) as Plan['tensions'],
          promptResponses: reversed(filled.promptResponses),
        }
        const other: Content = { ...content, tensions }
        const ids = (found: { id: string; state: PromptState }[]) =>
          found.map(({ id, state }) => `${id} ${state}`).sort()
        expect(ids(promptStates(mixed, other, TODAY))).toEqual(ids(promptStates(inOrder, content, TODAY)))
        expect(gridCounts(gridCells(mixed, other))).toEqual(gridCounts(gridCells(inOrder, content)))
      }),
      { numRuns: 15 },
    )
  })
})

function reversed<Item>({ byId, order }: Collection<Item>): Collection<Item> {
  return { byId: Object.fromEntries(Object.entries(byId).reverse()), order: [...order].reverse() }
}
