import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPlan, reordered } from '../../../tests/support/arbitrary-links'
import { freshPlan, run } from '../../../tests/support/plans'
import { foundPath, raising } from '../../../tests/support/rule-plans'
import { bundledContent as content } from '../content'
import { linkQuestions } from '../content/links'
import type { LinkQuestion } from '../content/schema'
import { fieldSpec, type Plan, planSchema } from '../plan'
import { amountsTogether, foundWords } from './link-words'
import { promptStates } from './prompt-states'
import { raisedPrompts } from './prompts'

const TODAY = '2027-03-01'
const links = linkQuestions(content)
const [first = '', second = ''] = content.tensions.map(({ id }) => id)

const set = (plan: Plan, path: string, value: unknown) => run(plan, 'field.set', { path, value })
const add = (plan: Plan, list: string, id: string, values: Record<string, unknown>) =>
  run(plan, 'item.add', { list, id, values })
const foundBy = (id: string, plan: Plan) => raisedPrompts(plan, content).find(({ check }) => check.id === id)?.found
const idsFoundBy = (id: string, plan: Plan) => foundBy(id, plan)?.map((item) => item.id) ?? []

function linkOf(id: string): LinkQuestion {
  const link = links.find((candidate) => candidate.id === id)
  if (!link) throw new Error(`the content has no link ${id}`)
  return link
}

/** A plan in which a decision leans, so that the questions about the strategy are asked. */
const begun = run(set(freshPlan(), `tensions/${first}/shouldBe`, 5), 'tension.setStatus', {
  tension: first,
  status: 'leaning',
  on: TODAY,
})

describe('K18 what a link finds', () => {
  test.each(links.map((link) => [link.id, link] as const))(
    'K18 %s names what raised it, and leads to a field',
    (id, link) => {
      const plan = raising(link)
      const path = foundPath(link.link.find)
      const found = foundWords(link, foundBy(id, plan) ?? [], plan, content).find((one) => one.path === path)
      expect(found?.name).toMatch(/\w/)
      expect(fieldSpec(found?.opens ?? '')).not.toBeNull()
    },
  )

  test('K18 many are one question, and one of them mended leaves the others', () => {
    const link = linkOf('money-outside-the-strategy')
    const plan = ['a', 'b', 'c'].reduce(
      (before, id) => add(before, 'initiatives', id, { name: id, disposition: 'keep', costPerYear: 250_000 }),
      begun,
    )
    expect(idsFoundBy(link.id, plan)).toEqual(['a', 'b', 'c'])
    expect(promptStates(plan, content, TODAY).filter(({ id }) => id === link.id)).toHaveLength(1)
    expect(idsFoundBy(link.id, set(plan, 'initiatives/b/decision', second))).toEqual(['a', 'c'])
    expect(amountsTogether(link, foundBy(link.id, plan) ?? [])).toBe('cost per year $750,000')
    expect(foundWords(link, foundBy(link.id, plan) ?? [], plan, content)[0]).toEqual({
      path: 'initiatives/a',
      name: 'a',
      opens: 'initiatives/a/objective',
      details: ['Cost per year: $250,000'],
    })
  })
})

describe('K19 when a link is asked', () => {
  test('K19 never before a decision leans, whatever else the plan holds', () => {
    const open = anyPlan.map((plan) => ({
      ...plan,
      tensions: Object.fromEntries(
        Object.entries(plan.tensions).map(([id, decision]) => [id, { ...decision, status: 'open' as const }]),
      ),
    }))
    fc.assert(
      fc.property(open, (plan) => {
        expect(raisedPrompts(plan, content).filter(({ check }) => check.link)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('K19 no initiative is asked about twice, and none that stops or pauses', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const asked = raisedPrompts(plan, content).flatMap(({ check, found }) =>
          check.link?.find.list === 'initiatives' ? found : [],
        )
        expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
        for (const { values } of asked) expect([null, 'keep', 'change']).toContain(values.disposition)
      }),
      { numRuns: 100 },
    )
  })

  test('K19 an objective is served by what goes on, not by what stops', () => {
    const withObjectives = ['o', 'p'].reduce((plan, id) => add(plan, 'purpose/objectives', id, { name: id }), begun)
    const serving = (disposition: string | null) =>
      add(withObjectives, 'initiatives', 'i', { name: 'Coaches', objective: 'o', disposition })
    expect(idsFoundBy('objective-nothing-serves', withObjectives)).toEqual([])
    for (const each of [null, 'keep', 'change'])
      expect(idsFoundBy('objective-nothing-serves', serving(each))).toEqual(['p'])
    for (const each of ['stop', 'pause'])
      expect(idsFoundBy('objective-nothing-serves', serving(each))).toEqual(['o', 'p'])
  })

  test('K19 an initiative whose objective was removed serves nothing', () => {
    const plan = add(add(begun, 'purpose/objectives', 'o', { name: 'Algebra' }), 'initiatives', 'i', {
      name: 'Coaches',
      objective: 'o',
      disposition: 'keep',
    })
    expect(idsFoundBy('initiative-serves-nothing', plan)).toEqual([])
    const removed = run(plan, 'item.remove', { list: 'purpose/objectives', id: 'o' })
    expect(idsFoundBy('initiative-serves-nothing', removed)).toEqual(['i'])
  })

  test('K19 a decision comes near the classroom by its own cell or by that of a part; neutral needs a note', () => {
    const column = 'instructional-core'
    const asked = (plan: Plan) => idsFoundBy('decision-away-from-the-core', plan).includes(first)
    const part = add(begun, `tensions/${first}/parts`, 'p', { name: 'Curriculum', shouldBe: 2 })
    const standing = (cell: string, value: string) => set(part, `fits/${cell}/standing`, value)
    expect(asked(part)).toBe(true)
    expect(asked(standing(`${first}.${column}`, 'strains'))).toBe(false)
    expect(asked(standing(`${first}.p.${column}`, 'reinforces'))).toBe(false)
    const neutral = standing(`${first}.${column}`, 'neutral')
    expect(asked(neutral)).toBe(true)
    expect(asked(set(neutral, `fits/${first}.${column}/note`, 'Felt in meetings only'))).toBe(false)
    expect(asked(set(part, `fits/${first}.${column}/note`, 'Who knows'))).toBe(true)
  })

  test('K19 what is held tight needs somebody who decides it; what is shared or loose does not', () => {
    const { tension, side } =
      linkOf('tight-without-a-decider').link.find.where.find((trait) => trait.kind === 'side') ?? {}
    expect(side).toBe('a')
    const leaning = run(begun, 'tension.setStatus', { tension, status: 'leaning', on: TODAY })
    const plan = [1, 4, 5, 9].reduce(
      (before, shouldBe) =>
        add(before, `tensions/${tension}/parts`, `p${shouldBe}`, { name: `Part ${shouldBe}`, shouldBe }),
      leaning,
    )
    expect(idsFoundBy('tight-without-a-decider', plan)).toEqual(['p1', 'p4'])
    expect(idsFoundBy('tight-without-a-decider', set(plan, `tensions/${tension}/parts/p1/decider`, 'P. Nair'))).toEqual(
      ['p4'],
    )
  })

  test('K19 a force that we control needs no answer from us', () => {
    const plan = ['control', 'influence', 'accept', null].reduce(
      (before, standing) => add(before, 'environment', String(standing), { name: 'Force', standing }),
      begun,
    )
    expect(idsFoundBy('factor-without-a-response', plan)).toEqual(['influence', 'accept'])
  })
})

describe('K15 the order of things', () => {
  test('K15 what is raised and found does not depend on the order of any list', () => {
    const said = (plan: Plan) =>
      promptStates(plan, content, TODAY)
        .map(
          ({ id, state, found }) =>
            `${id} ${state} ${found
              .map(({ path }) => path)
              .sort()
              .join(' ')}`,
        )
        .sort()
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (plan, numbers) => {
          const other = reordered(plan, numbers)
          expect(() => planSchema.parse(other)).not.toThrow()
          expect(said(other)).toEqual(said(plan))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('K15 K16 each link is raised by some of the plans that are drawn, so that the two rules above have something to hold', () => {
    const drawn = fc.sample(anyPlan, { numRuns: 300, seed: 4 })
    const raised = new Set(drawn.flatMap((plan) => raisedPrompts(plan, content).map(({ check }) => check.id)))
    expect(links.map(({ id }) => id).filter((id) => !raised.has(id))).toEqual([])
  })
})
