import { describe, expect, test } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import type { Plan } from '../plan'
import { surroundingsOf } from './environment'

const add = (plan: Plan, id: string, values: Record<string, unknown>) =>
  run(plan, 'item.add', { list: 'environment', id, values })

describe('K20 the environment as three columns', () => {
  test('K20 is nothing while no factor has a place', () => {
    expect(surroundingsOf(freshPlan())).toBeNull()
    expect(surroundingsOf(add(freshPlan(), 'f', { name: 'State test' }))).toBeNull()
  })

  test('K20 keeps an empty column, names what has no name, and counts what has no place', () => {
    const plan = [
      ['a', { name: 'State test', standing: 'accept', response: 'Our first objective' }],
      ['b', { name: ' ', standing: 'accept', response: ' ' }],
      ['c', { name: 'Contract', standing: 'influence' }],
      ['d', { name: 'Board election' }],
    ].reduce((before, [id, values]) => add(before, String(id), values as Record<string, unknown>), freshPlan())
    expect(surroundingsOf(plan)).toMatchObject({
      columns: [
        { standing: 'control', title: 'We control it', factors: [] },
        { standing: 'influence', factors: [{ id: 'c', name: 'Contract', answered: false }] },
        {
          standing: 'accept',
          factors: [
            { id: 'a', name: 'State test', answered: true },
            { id: 'b', name: 'Unnamed factor', answered: false },
          ],
        },
      ],
      unplaced: 1,
    })
  })
})
