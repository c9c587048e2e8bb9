import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, run } from '../../../tests/support/plans'
import { isBegun, type TeachingScreen } from './begun'

const screens: TeachingScreen[] = ['ask', 'purpose', 'tensions', 'elements', 'document']
const begunAfter = (type: string, args: Record<string, unknown>) => {
  const plan = run(freshPlan(), type, args)
  return screens.filter((screen) => isBegun(plan, screen))
}

describe('a screen teaches until something on it is answered', () => {
  test('nothing is begun in a new plan, whatever the start screen was told', () => {
    expect(screens.filter((screen) => isBegun(freshPlan(), screen))).toEqual([])
    expect(begunAfter('field.set', { path: 'profile/districtName', value: 'Here' })).toEqual([])
    expect(begunAfter('field.set', { path: 'purpose/innovation', value: 'Coaching' })).toEqual([])
    expect(begunAfter('field.set', { path: 'ask/decision', value: '  ' })).toEqual([])
  })

  test.each([
    ['ask', 'field.set', { path: 'ask/costOnce', value: 0 }],
    ['ask', 'item.add', { list: 'ask/options', id: 'o' }],
    ['purpose', 'field.set', { path: 'purpose/falsifier', value: 'If not' }],
    ['tensions', 'field.set', { path: `tensions/${firstTension}/today`, value: 5 }],
    ['tensions', 'tension.setStatus', { tension: firstTension, status: 'leaning', on: '2027-01-01' }],
    ['elements', 'field.set', { path: 'elements/culture/date', value: '2027-01-01' }],
  ])('%s is begun by %s, and the document with it', (screen, type, args) => {
    expect(begunAfter(type, args)).toEqual([screen, 'document'])
  })

  test('an initiative begins the document', () => {
    expect(begunAfter('item.add', { list: 'initiatives', id: 'i' })).toEqual(['document'])
  })
})
