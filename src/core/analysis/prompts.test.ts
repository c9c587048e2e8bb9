import { describe, expect, it } from 'vitest'
import { runCommand } from '../commands'
import { bundledContent } from '../content'
import type { Content, PositionCondition, PositionQuestion } from '../content/schema'
import { emptyPlan, type Plan } from '../plan'
import { raisedPrompts } from './prompts'

const [first, second] = bundledContent.tensions.map(({ id }) => id) as [string, string]

function planWith(values: Record<string, unknown>): Plan {
  const start = emptyPlan(bundledContent, {
    id: 'p',
    createdAt: '2026-11-02T09:00:00.000Z',
    title: 'Plan',
    sample: false,
  })
  return Object.entries(values).reduce(
    (plan, [path, value]) => runCommand(plan, { type: 'field.set', args: { path, value } }, bundledContent).plan,
    start,
  )
}

function contentWith(all: PositionCondition[], quotes: string[]): Content {
  const [check] = bundledContent.checks
  return { ...bundledContent, checks: [{ ...(check as PositionQuestion), id: 'check', when: { all }, quotes }] }
}

const onSide = (side: 'a' | 'b') => contentWith([{ kind: 'side', tension: first, side }], [first])

describe('which questions the decisions raise', () => {
  it.each([
    [1, true, false],
    [4, true, false],
    [5, false, false],
    [6, false, true],
    [9, false, true],
  ])('X20 a should-be mark at %i is on side a: %s, on side b: %s', (shouldBe, a, b) => {
    const plan = planWith({ [`tensions/${first}/shouldBe`]: shouldBe })
    expect(raisedPrompts(plan, onSide('a'))).toHaveLength(a ? 1 : 0)
    expect(raisedPrompts(plan, onSide('b'))).toHaveLength(b ? 1 : 0)
  })

  it('X20 an unanswered tension is on no side, wherever today stands', () => {
    const plan = planWith({ [`tensions/${first}/today`]: 1 })
    expect(raisedPrompts(plan, onSide('a'))).toEqual([])
  })

  it('X20 all conditions must hold, and the decisions are quoted in their own words', () => {
    const content = contentWith(
      [
        { kind: 'side', tension: first, side: 'a' },
        { kind: 'side', tension: second, side: 'b' },
      ],
      [first, second],
    )
    const one = { [`tensions/${first}/shouldBe`]: 2 }
    expect(raisedPrompts(planWith(one), content)).toEqual([])
    const [raised] = raisedPrompts(planWith({ ...one, [`tensions/${second}/shouldBe`]: 8 }), content)
    const wordOf = (index: number, point: number) => bundledContent.tensions[index]?.points.words[point - 1]
    expect(raised?.quoted).toEqual([
      { tension: first, position: 2, word: wordOf(0, 2) },
      { tension: second, position: 8, word: wordOf(1, 8) },
    ])
    expect(raised?.response).toBe('')
  })

  it('X20 a measure is shared as soon as one goal has one that is not blank', () => {
    const content = contentWith([{ kind: 'noSharedMeasure' }], [first])
    const goal = (measure: string) =>
      runCommand(
        planWith({}),
        { type: 'item.add', args: { list: 'purpose/objectives', id: 'o', values: { measure } } },
        bundledContent,
      ).plan
    expect(raisedPrompts(planWith({}), content)).toHaveLength(1)
    expect(raisedPrompts(goal('   '), content)).toHaveLength(1)
    expect(raisedPrompts(goal('Share at the ready mark'), content)).toEqual([])
  })

  it('X20 the answer to a question is the one given under its id', () => {
    const content = onSide('a')
    const marked = planWith({ [`tensions/${first}/shouldBe`]: 1 })
    const { plan } = runCommand(
      marked,
      { type: 'item.add', args: { list: 'promptResponses', id: 'check', values: { text: 'The board does.' } } },
      content,
    )
    expect(raisedPrompts(plan, content)[0]?.response).toBe('The board does.')
  })
})
