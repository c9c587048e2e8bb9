import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, run } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import type { Plan } from '../plan'
import {
  movementsBetween,
  openRound,
  type RevealedAnswer,
  roleShown,
  roundName,
  withoutBlank,
  withoutUnrevealed,
} from '.'

const on = '2026-11-23'

function open(plan: Plan, id: string, showing = 'nothing', tensions = [firstTension]): Plan {
  return run(plan, 'round.open', { id, tensions, showing, on })
}

function reveal(plan: Plan, round: string): Plan {
  return run(plan, 'round.reveal', { round, asked: 3, answered: 2, on })
}

function withPeople(...roles: string[]): Plan {
  return roles.reduce(
    (plan, role, place) =>
      run(plan, 'item.add', { list: 'people', id: `p${place}`, values: { name: `P ${place}`, role } }),
    freshPlan(),
  )
}

describe('a round', () => {
  test('R1 asks about known tensions in their order, one round at a time', () => {
    const reversed = bundledContent.tensions.map(({ id }) => id).reverse()
    const plan = open(freshPlan(), 'r1', 'names', reversed)
    expect(openRound(plan)).toMatchObject({ id: 'r1', tensions: [...reversed].reverse(), revealedOn: null })
    expect(roundName(plan, 'r1')).toBe('round 1')
    expect(() => open(plan, 'r2')).toThrow('round 1 is still open')
    expect(() => open(freshPlan(), 'r1', 'names', [])).toThrow('at least one tension')
    expect(() => open(freshPlan(), 'r1', 'names', ['other'])).toThrow('a tension that there is not')
    expect(openRound(open(reveal(plan, 'r1'), 'r2'))?.id).toBe('r2')
  })

  test('R1 is made to show less while it is open, and never more', () => {
    const plan = open(freshPlan(), 'r1', 'roles')
    expect(() => run(plan, 'round.tighten', { round: 'r1', showing: 'names' })).toThrow('never more')
    const tight = run(plan, 'round.tighten', { round: 'r1', showing: 'nothing' })
    expect(tight.rounds.byId.r1?.showing).toBe('nothing')
    expect(() => run(reveal(plan, 'r1'), 'round.tighten', { round: 'r1', showing: 'nothing' })).toThrow('has ended')
  })

  test('R7 that nobody answered is not revealed, and one that has ended stays so', () => {
    const plan = open(freshPlan(), 'r1')
    expect(() => run(plan, 'round.reveal', { round: 'r1', asked: 3, answered: 0, on })).toThrow('nothing to reveal')
    const ended = run(plan, 'round.discard', { round: 'r1', on })
    expect(openRound(ended)).toBeNull()
    expect(() => reveal(ended, 'r1')).toThrow('has ended')
    expect(() => reveal(reveal(plan, 'r1'), 'r1')).toThrow('has ended')
  })

  test('R9 nobody is taken off the list while it is open', () => {
    const plan = open(withPeople('Principal'), 'r1')
    expect(() => run(plan, 'item.remove', { list: 'people', id: 'p0' })).toThrow('While a round is open')
    expect(run(reveal(plan, 'r1'), 'item.remove', { list: 'people', id: 'p0' }).people.order).toEqual([])
  })

  test('R11 a copy that leaves the house has only what was revealed', () => {
    const plan = open(reveal(open(freshPlan(), 'r1'), 'r1'), 'r2')
    expect(withoutUnrevealed(plan).rounds.order).toEqual(['r1'])
    expect(Object.keys(withoutUnrevealed(plan).rounds.byId)).toEqual(['r1'])
  })
})

test('R3 a role is told only where three have it', () => {
  const plan = withPeople('Principal', 'Principal', 'Principal ', 'Finance', '')
  expect(['p0', 'p1', 'p2', 'p3', 'p4', 'nobody'].map((id) => roleShown(plan, id))).toEqual([
    'Principal',
    'Principal',
    'Principal',
    null,
    null,
    null,
  ])
})

test('R4 what is blank is not kept', () => {
  const blank = { today: null, shouldBe: null, range: null, confidence: null, reason: ' ' }
  expect(withoutBlank({ a: blank, b: { ...blank, shouldBe: 5 } })).toEqual({ b: { ...blank, shouldBe: 5 } })
})

test('R8 answers belong together by name, or by token where neither shows a name', () => {
  const answer = (token: string, person: string | null): RevealedAnswer => ({ token, person, role: null, sheet: {} })
  const pairs = (earlier: RevealedAnswer[], later: RevealedAnswer[]) =>
    movementsBetween(earlier, later).map(({ before, after }) => [before.token, after.token])
  expect(pairs([answer('a', 'ana'), answer('b', 'ben')], [answer('c', 'ben')])).toEqual([['b', 'c']])
  expect(pairs([answer('a', null), answer('b', null)], [answer('b', null), answer('x', null)])).toEqual([['b', 'b']])
  expect(pairs([answer('a', 'ana')], [answer('a', null)])).toEqual([])
  expect(pairs([answer('a', null)], [answer('a', 'ana')])).toEqual([])
})

test('R12 what was agreed is frozen as it stood, and stays when the decision changes', () => {
  const at = `tensions/${firstTension}`
  let plan = open(freshPlan(), 'r1')
  plan = run(reveal(plan, 'r1'), 'field.set', { path: `${at}/shouldBe`, value: 3 })
  plan = run(plan, 'field.set', { path: `${at}/rationale`, value: 'Because.' })
  plan = run(plan, 'item.add', { list: `${at}/dissents`, id: 'd', values: { text: 'Too soon.', from: 'Two of us' } })
  const freeze = { tension: firstTension, id: 'f', by: 'The leadership team', round: 'r1', on }
  expect(() => run(freshPlan(), 'tension.agree', { ...freeze, round: null })).toThrow('nothing to freeze')
  expect(() => run(plan, 'tension.agree', { ...freeze, round: 'r9' })).toThrow('not been revealed')
  plan = run(plan, 'tension.agree', freeze)
  plan = run(plan, 'field.set', { path: `${at}/shouldBe`, value: 8 })
  expect(plan.tensions[firstTension]?.agreed.byId.f).toMatchObject({
    shouldBe: 3,
    rationale: 'Because.',
    by: 'The leadership team',
    round: 'r1',
    minority: [{ text: 'Too soon.', from: 'Two of us' }],
  })
})
