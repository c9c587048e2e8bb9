import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PublishSchedule } from './schedule'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('F20 the file is written after a minute without a change, and not while changes go on', () => {
  const publish = vi.fn()
  const schedule = new PublishSchedule(publish)
  for (let second = 0; second < 90; second += 10) {
    schedule.changed()
    vi.advanceTimersByTime(10_000)
  }
  expect(publish).not.toHaveBeenCalled()
  vi.advanceTimersByTime(49_000)
  expect(publish).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_000)
  expect(publish).toHaveBeenCalledTimes(1)
})

test('F21 what failed is tried again by itself until it is done', () => {
  const schedule: PublishSchedule = new PublishSchedule(() => {
    tries += 1
    if (tries < 4) schedule.failed()
    else schedule.done()
  })
  let tries = 0
  schedule.failed()
  vi.advanceTimersByTime(10 * 60_000)
  expect(tries).toBe(4)
})

test('F20 once it is stopped nothing is written any more', () => {
  const publish = vi.fn()
  const schedule = new PublishSchedule(publish)
  schedule.changed()
  schedule.stop()
  schedule.failed()
  vi.advanceTimersByTime(10 * 60_000)
  expect(publish).not.toHaveBeenCalled()
})
