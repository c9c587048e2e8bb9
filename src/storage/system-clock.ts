import { randomUUID } from 'node:crypto'
import type { Clock } from '../core/commands'

/** The computer's own clock and fresh random ids. */
export const systemClock: Clock = {
  newId: () => randomUUID(),
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date()
    const two = (value: number) => String(value).padStart(2, '0')
    return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
}
