import { describe, expect, test } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import type { Plan } from '../plan'
import {
  clockText,
  pausedAt,
  ROOM_START,
  roomShows,
  runningStep,
  SUGGESTED_AGENDA,
  stepAfter,
  stepsOf,
  timeOn,
  timeWords,
} from '.'

const at = (time: string) => `2026-11-23T${time}.000Z`

function withAgenda(...minutes: (number | null)[]): Plan {
  const add = minutes.map((planned, place) => ({ id: `s${place}`, values: { name: `S ${place}`, minutes: planned } }))
  return run(freshPlan(), 'items.import', { list: 'agenda', add, update: [] })
}

const go = (plan: Plan, step: string | null, time: string) => run(plan, 'agenda.go', { step, at: at(time) })

describe('the agenda', () => {
  test('R60 runs one step at a time, and knows what comes next', () => {
    let plan = withAgenda(25, 10, 45)
    expect([runningStep(plan)?.id, stepAfter(plan)?.id]).toEqual([undefined, 's0'])
    plan = go(plan, 's0', '09:00:00')
    expect([runningStep(plan)?.id, stepAfter(plan)?.id]).toEqual(['s0', 's1'])
    plan = go(plan, 's1', '09:30:00')
    expect(stepsOf(plan).map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
      [at('09:00:00'), at('09:30:00')],
      [at('09:30:00'), null],
      [null, null],
    ])
    plan = go(plan, null, '09:40:00')
    expect([runningStep(plan), stepAfter(plan)?.id]).toEqual([null, 's2'])
    plan = go(go(plan, 's2', '09:40:00'), null, '10:00:00')
    expect([runningStep(plan), stepAfter(plan)]).toEqual([null, null])
  })

  test('R60 an agenda that was suggested fills three hours and is taken in one step', () => {
    const minutes = SUGGESTED_AGENDA.reduce((sum, step) => sum + (step.minutes ?? 0), 0)
    expect(minutes).toBe(180)
    const add = SUGGESTED_AGENDA.map((values, place) => ({ id: `s${place}`, values }))
    const plan = run(freshPlan(), 'items.import', { list: 'agenda', add, update: [] })
    expect(stepsOf(plan).map(({ kind }) => kind)).toEqual(SUGGESTED_AGENDA.map(({ kind }) => kind))
  })

  test('R61 the clock counts against the planned minutes, and stands still while it is paused', () => {
    const plan = go(withAgenda(25), 's0', '09:00:00')
    const step = runningStep(plan)
    if (!step) throw new Error('no step runs')
    expect(timeOn(step, null, at('09:10:30'))).toEqual({ used: 630, left: 870, paused: false })
    expect(timeOn(step, null, at('09:28:10')).left).toBe(-190)
    const paused = pausedAt(null, 's0', at('09:10:00'))
    expect(timeOn(step, paused, at('09:20:00'))).toEqual({ used: 600, left: 900, paused: true })
    const again = pausedAt(paused, 's0', at('09:20:00'))
    expect(timeOn(step, again, at('09:21:00'))).toEqual({ used: 660, left: 840, paused: false })
    const twice = pausedAt(again, 's0', at('09:22:00'))
    expect(timeOn(step, pausedAt(twice, 's0', at('09:25:00')), at('09:26:00')).used).toBe(780)
    // The pause of an earlier step holds up no later one.
    expect(timeOn(step, pausedAt(null, 's9', at('09:01:00')), at('09:05:00')).used).toBe(300)
    // A clock that was set back never runs below nothing.
    expect(timeOn(step, null, at('08:00:00')).used).toBe(0)
  })

  test('R61 says in words how a step stands', () => {
    expect(timeWords({ used: 775, left: 725, paused: false }, 25)).toBe('12:05 left of 25 minutes')
    expect(timeWords({ used: 1690, left: -190, paused: false }, 25)).toBe('3:10 over the 25 minutes')
    expect(timeWords({ used: 240, left: null, paused: true }, null)).toBe('4:00 so far, paused')
    expect(timeWords({ used: 0, left: 60, paused: false }, 1)).toBe('1:00 left of 1 minute')
    expect(clockText(3725)).toBe('1:02:05')
  })
})

test('R62 the room never sees what is not revealed, whatever was asked for', () => {
  const tensions = Object.keys(freshPlan().tensions)
  const [tension = '', other = ''] = tensions
  const open = run(freshPlan(), 'round.open', { id: 'r1', tensions: [tension], showing: 'nothing', on: '2026-11-23' })
  const results = { what: 'results', round: 'r1', tension } as const
  expect(roomShows(open, results)).toEqual(ROOM_START)
  expect(roomShows(open, { what: 'round' })).toEqual({ what: 'round' })
  const revealed = run(open, 'round.reveal', { round: 'r1', asked: 3, answered: 2, on: '2026-11-23' })
  expect(roomShows(revealed, results)).toEqual(results)
  expect(roomShows(revealed, { ...results, tension: other })).toEqual({ ...results, tension: null })
  expect(roomShows(revealed, { what: 'round' })).toEqual(ROOM_START)
  expect(roomShows(revealed, { ...results, round: 'r9' })).toEqual(ROOM_START)
  const ended = run(open, 'round.discard', { round: 'r1', on: '2026-11-23' })
  expect(roomShows(ended, results)).toEqual(ROOM_START)
  expect(roomShows(open, { what: 'decision', tension: 'none' })).toEqual(ROOM_START)
})
