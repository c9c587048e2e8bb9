import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { bundledContent as content } from '../content'
import { coherenceQuestions, combinationsOf } from '../content/pairs'
import type { Plan, Position } from '../plan'
import { coherenceOf } from './coherence'
import { promptsOneDecisionAway, raisedPrompts } from './prompts'

const tensions = content.tensions.map(({ id }) => id)
const questions = coherenceQuestions(content).map(({ id }) => id)
/** More would not be read in one sitting. */
const mostAtOnce = 13

/** A measure that schools share, so that nothing is raised but by where the marks stand. */
const start = run(freshPlan(), 'item.add', {
  list: 'purpose/objectives',
  id: 'o',
  values: { measure: 'Share at the ready mark' },
})

type Marks = Record<string, number | null>

function planAt(marks: Marks): Plan {
  return Object.entries(marks).reduce(
    (plan, [id, value]) => run(plan, 'field.set', { path: `tensions/${id}/shouldBe`, value }),
    start,
  )
}

function raisedIds(plan: Plan): string[] {
  return raisedPrompts(plan, content).map(({ check }) => check.id)
}

const markOn = { a: fc.constantFrom(1, 2, 3, 4), b: fc.constantFrom(6, 7, 8, 9) }
const neither = fc.constantFrom(5, null)
const anyMarks = fc.record(
  Object.fromEntries(tensions.map((id) => [id, fc.option(fc.integer({ min: 1, max: 9 }))])),
) as fc.Arbitrary<Marks>

describe('X20 what each of the 84 combinations raises', () => {
  const rows = combinationsOf(content.pairs).map(({ sides, combination }) => ({
    name: sides.map(({ tension, side }) => `${tension} ${side}`).join(' with '),
    sides,
    expected: combination.kind === 'prompt' ? [combination.id] : [],
  }))

  it.each(rows)('X20 $name raises $expected, and nothing once a mark is in the middle', ({ sides, expected }) => {
    const [first, second] = sides as [(typeof sides)[number], (typeof sides)[number]]
    const others = tensions.filter((id) => id !== first.tension && id !== second.tension)
    const marks = fc.record({
      [first.tension]: markOn[first.side],
      [second.tension]: markOn[second.side],
      ...Object.fromEntries(others.map((id) => [id, neither])),
    }) as fc.Arbitrary<Marks>
    fc.assert(
      fc.property(marks, neither, (placed, cleared) => {
        expect(raisedIds(planAt(placed))).toEqual(expected)
        for (const { tension } of sides) expect(raisedIds(planAt({ ...placed, [tension]: cleared }))).toEqual([])
      }),
      { numRuns: 5 },
    )
  })
})

describe('X20 all marks together', () => {
  it('X20 raises the questions of the pairs as they stand, whatever order the plan keeps its tensions in', () => {
    fc.assert(
      fc.property(anyMarks, fc.shuffledSubarray(tensions, { minLength: tensions.length }), (marks, order) => {
        const plan = planAt(marks)
        const turned = { ...plan, tensions: Object.fromEntries(order.map((id) => [id, plan.tensions[id]])) } as Plan
        expect(raisedPrompts(turned, content)).toEqual(raisedPrompts(plan, content))
        const raised = raisedIds(plan)
        expect(raised).toEqual(questions.filter((id) => raised.includes(id)))
      }),
      { numRuns: 40 },
    )
  })

  it('X20 asks what the checks ask before what the pairs ask', () => {
    for (const check of content.checks) {
      const sides = check.when.all.flatMap((condition) => (condition.kind === 'side' ? [condition] : []))
      const marks = Object.fromEntries(sides.map(({ tension, side }) => [tension, side === 'a' ? 1 : 9]))
      const plan = run(planAt(marks), 'item.remove', { list: 'purpose/objectives', id: 'o' })
      expect(raisedIds(plan)[0]).toBe(check.id)
    }
  })

  it(`X20 raises at least one question and at most ${mostAtOnce}, wherever seven marks stand off the middle and a measure is shared`, () => {
    const counts = Array.from({ length: 2 ** tensions.length }, (_, sides) =>
      planAt(Object.fromEntries(tensions.map((id, index) => [id, sides & (1 << index) ? 9 : 1]))),
    ).map((plan) => raisedIds(plan).length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...counts)).toBeLessThanOrEqual(mostAtOnce)
  })
})

describe('X20 the questions that one decision would raise', () => {
  it('X20 are those that a mark off the middle raises, for a decision that stands on neither side', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const plan = planAt(marks)
        const before = raisedIds(plan)
        const open = tensions.filter((id) => marks[id] === null || marks[id] === 5)
        const after = open.flatMap((id) => [1, 9].flatMap((point) => raisedIds(planAt({ ...marks, [id]: point }))))
        const added = questions.filter((id) => after.includes(id) && !before.includes(id))
        expect(promptsOneDecisionAway(plan, content).map(({ id }) => id)).toEqual(added)
      }),
      { numRuns: 20 },
    )
  })
})

describe('X20 the questions beside those that are raised', () => {
  const [answered = '', other = ''] = questions
  const withAnswer = (plan: Plan, id: string, text: string) =>
    run(plan, 'item.add', { list: 'promptResponses', id, values: { text } })

  it('X20 are none in a plan without a mark', () => {
    expect(coherenceOf(start, content)).toEqual({ begun: false, raised: [], others: [] })
  })

  it('X20 hold what was answered and is raised no longer, but not an answer that is blank', () => {
    const plan = withAnswer(withAnswer(start, answered, 'The chief of schools does.'), other, '  ')
    expect(coherenceOf(plan, content).others.map(({ id }) => id)).toEqual([answered])
  })

  it('X20 hold what one decision would raise, and nothing that is raised', () => {
    const [tension = '', next = ''] = tensions
    const plan = planAt({ [tension]: 1 as Position, [next]: 9 as Position })
    const { raised, others } = coherenceOf(plan, content)
    expect(others).toEqual(promptsOneDecisionAway(plan, content))
    expect(others.length).toBeGreaterThan(0)
    const shown = [...raised, ...others].map(({ id }) => id)
    expect(new Set(shown).size).toBe(shown.length)
  })
})
