import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, run } from '../../../../tests/support/plans'
import { bundledContent as content } from '../../content'
import type { Plan } from '../../plan'
import { roundResults } from '../rounds'
import { decisionStandings, roundsWords, toDiscuss } from '.'

const on = '2026-11-23'
const at = `tensions/${firstTension}`

function revealed(plan: Plan, id: string, tensions: string[], answered = 6): Plan {
  const open = run(plan, 'round.open', { id, tensions, showing: 'nothing', on })
  return run(open, 'round.reveal', { round: id, asked: 6, answered, on })
}

function standing(plan: Plan) {
  const found = decisionStandings(plan, content).find(({ tension }) => tension.id === firstTension)
  if (!found) throw new Error('the content has no such tension')
  return found
}

describe('how far a retreat is with a decision', () => {
  test('R64 it says which revealed rounds asked about it', () => {
    let plan = revealed(freshPlan(), 'r1', [firstTension])
    plan = revealed(plan, 'r2', [content.tensions[1]?.id ?? ''])
    plan = revealed(plan, 'r3', [firstTension])
    expect(standing(plan).rounds).toEqual(['r1', 'r3'])
    expect(roundsWords(plan, ['r1', 'r3'])).toBe('Round 1 and round 3')
    expect(roundsWords(plan, [])).toBeNull()
  })

  test('R64 what was frozen counts as changed as soon as any of it is another', () => {
    let plan = run(freshPlan(), 'field.set', { path: `${at}/shouldBe`, value: 4 })
    expect(standing(plan)).toMatchObject({ frozen: 'never', last: null })
    plan = run(plan, 'tension.agree', { tension: firstTension, id: 'f1', by: 'All of us', round: null, on })
    expect(standing(plan)).toMatchObject({ frozen: 'asFrozen', last: { id: 'f1', by: 'All of us' } })
    const changes: Plan[] = [
      run(plan, 'field.set', { path: `${at}/shouldBe`, value: 5 }),
      run(plan, 'field.set', { path: `${at}/range`, value: { from: 3, to: 5 } }),
      run(plan, 'field.set', { path: `${at}/rationale`, value: 'Because.' }),
      run(plan, 'field.set', { path: `${at}/guardB`, value: 'A say.' }),
      run(plan, 'item.add', { list: `${at}/warnings`, id: 'w', values: { sign: 'Late' } }),
      run(plan, 'item.add', { list: `${at}/dissents`, id: 'd', values: { text: 'No.' } }),
    ]
    expect(changes.map((each) => standing(each).frozen)).toEqual(changes.map(() => 'changed'))
    // Who is asked and when it is looked at again is no part of what was agreed.
    expect(standing(run(plan, 'field.set', { path: `${at}/decider`, value: 'B' })).frozen).toBe('asFrozen')
    const [again] = changes
    if (!again) throw new Error('nothing changed')
    const frozen = run(again, 'tension.agree', { tension: firstTension, id: 'f2', by: 'Us', round: null, on })
    expect(standing(frozen)).toMatchObject({ frozen: 'asFrozen', last: { id: 'f2', shouldBe: 5 } })
    expect(frozen.tensions[firstTension]?.agreed.order).toEqual(['f1', 'f2'])
  })
})

describe('what the room talks about first', () => {
  const ids = content.tensions.map(({ id }) => id)

  /** One answer a person to each tension, at the points given for it. */
  function results(...points: number[][]) {
    const tensions = ids.slice(0, points.length)
    const people = points[0]?.length ?? 0
    const answers = Array.from({ length: people }, (_, person) => ({
      token: `t${person}`,
      person: null,
      role: null,
      sheet: Object.fromEntries(
        tensions.map((id, place) => [
          id,
          { today: null, shouldBe: points[place]?.[person] ?? null, range: null, confidence: null, reason: '' },
        ]),
      ),
    }))
    const plan = revealed(freshPlan(), 'r1', tensions, people)
    const found = roundResults(plan, content, [{ round: 'r1', answers }], 'r1')
    if (!found) throw new Error('the round is not revealed')
    return found
  }
  const close = [3, 3, 3, 3, 4, 3]
  const camps = [1, 1, 1, 9, 9, 9]
  const wide = [1, 2, 3, 4, 5, 5]

  test('R63 the widest apart come first, three at the most, and none that stands close together', () => {
    const first = toDiscuss(results(close, wide, camps, close, wide, camps))
    expect(first?.map(({ tension }) => ids.indexOf(tension.id))).toEqual([2, 5, 1])
    expect(toDiscuss(results(close, camps))?.map(({ tension }) => ids.indexOf(tension.id))).toEqual([1])
    expect(toDiscuss(results(close, close))).toEqual([])
  })

  test('R63 with fewer than five answers it does not say', () => {
    expect(toDiscuss(results([1, 9, 1, 9]))).toBeNull()
  })
})
