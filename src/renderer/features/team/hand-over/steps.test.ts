import { describe, expect, test } from 'vitest'
import { deedOfKey } from './keys'
import { afterStep, holdsAnything, newVisit, type Step, type Visit } from './steps'

const walk = (...steps: Step[]): Visit => steps.reduce((visit, step) => afterStep(visit, step, 2), newVisit(0))
const typed: Step[] = [
  { type: 'choose', person: 'ana' },
  { type: 'type-code', text: 'ABCD 2345' },
  { type: 'go', to: 0 },
  { type: 'answer', tension: 'pace', change: { today: 3 } },
  { type: 'answer', tension: 'pace', change: { reason: 'Because' } },
]

describe('R39 the laptop that is passed on', () => {
  test('leads from question to question, to the review, and back without losing anything', () => {
    expect(walk(...typed)).toMatchObject({
      stage: 'question',
      place: 0,
      sheet: { pace: { today: 3, reason: 'Because' } },
    })
    const review = walk(...typed, { type: 'go', to: 1 }, { type: 'go', to: 2 })
    expect(review.stage).toBe('review')
    const back = [1, 2, 3].reduce<Visit[]>(
      (visits) => [...visits, afterStep(visits.at(-1) as Visit, { type: 'back' }, 2)],
      [review],
    )
    expect(back.map(({ stage, place }) => `${stage} ${place}`)).toEqual([
      'review 1',
      'question 1',
      'question 0',
      'told 0',
    ])
    expect(back.at(-1)?.sheet).toEqual(review.sheet)
    expect(afterStep(review, { type: 'change-code' }, 2)).toMatchObject({ stage: 'told', sheet: review.sheet })
  })

  test('keeps nothing of a person once it is handed in, passed on, or another name is chosen', () => {
    const kept = walk(...typed, { type: 'kept', code: 'WXYZ2345' })
    expect(kept).toEqual({ ...newVisit(0), stage: 'kept', code: 'WXYZ2345' })
    expect(afterStep(kept, { type: 'pass-on' }, 2)).toEqual(newVisit(1))
    expect(walk(...typed, { type: 'back' }, { type: 'back' })).toEqual(newVisit(0))
    expect(walk(...typed, { type: 'choose', person: 'ben' })).toEqual({ ...newVisit(0), stage: 'told', person: 'ben' })
  })

  test('asks before it is left only where something would be lost', () => {
    expect(holdsAnything(walk(...typed))).toBe(true)
    expect(holdsAnything(walk(...typed.slice(0, 2)))).toBe(true)
    expect(holdsAnything(walk({ type: 'choose', person: 'ana' }, { type: 'go', to: 1 }))).toBe(false)
    expect(
      holdsAnything(
        walk(
          ...typed,
          { type: 'answer', tension: 'pace', change: { today: null, reason: ' ' } },
          { type: 'type-code', text: '' },
        ),
      ),
    ).toBe(false)
    expect(holdsAnything(walk(...typed, { type: 'kept', code: 'WXYZ2345' }))).toBe(false)
  })

  test('is answered by keys: a digit moves on, and a range waits for its other end', () => {
    expect(deedOfKey('3', 'today', null)).toEqual({ change: { today: 3 }, goTo: 'shouldBe', begun: null })
    expect(deedOfKey('8', 'range', null)).toEqual({ change: { range: { from: 8, to: 8 } }, goTo: 'range', begun: 8 })
    expect(deedOfKey('5', 'range', 8)).toEqual({
      change: { range: { from: 5, to: 8 } },
      goTo: 'confidence',
      begun: null,
    })
    expect(deedOfKey('M', 'confidence', null)).toEqual({
      change: { confidence: 'medium' },
      goTo: 'reason',
      begun: null,
    })
    expect(deedOfKey('Delete', 'shouldBe', null)).toEqual({ change: { shouldBe: null }, goTo: 'shouldBe', begun: null })
    for (const [key, row] of [
      ['0', 'today'],
      ['a', 'range'],
      ['3', 'confidence'],
      ['3', 'reason'],
      ['Meta', 'confidence'],
    ] as const) {
      expect(deedOfKey(key, row, null), `${key} ${row}`).toBeNull()
    }
  })
})
