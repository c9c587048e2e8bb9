import { randomUUID } from 'node:crypto'
import type { Clock } from '../core/commands'
import { localDay } from '../core/text'

/** The computer's own clock and fresh random ids. */
export const systemClock: Clock = {
  newId: () => randomUUID(),
  now: () => new Date().toISOString(),
  today: () => localDay(new Date()),
}
