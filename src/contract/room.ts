import { z } from 'zod'
import type { Pause, RoomShow } from '../core/rounds'
import type { ChannelName } from './names'

const id = z.string().min(1).max(100)

/** What the room looks at, as a window may ask for it. */
export const roomShow = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('step') }),
  z.strictObject({ what: z.literal('round') }),
  z.strictObject({ what: z.literal('results'), round: id, tension: id.nullable() }),
  z.strictObject({ what: z.literal('decision'), tension: id }),
  z.strictObject({ what: z.literal('next') }),
])

/** The room view of a plan, the same for the facilitator and for the room. */
export interface RoomView {
  show: RoomShow
  pause: Pause | null
  /** The room has a window of its own. */
  apart: boolean
  /** How many displays the computer has: with one, whatever the facilitator sees may be seen by the room. */
  displays: number
  /** How many have answered in the open round; null while none is open. It says nothing of who. */
  counts: { asked: number; answered: number } | null
}

/**
 * What the room's window may ask: to read what is revealed, and to be as large as its display. Everything else is
 * refused there, whatever its page sends.
 */
export const ROOM_CHANNELS: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'app.start',
  'plan.current',
  'plan.check',
  'rounds.revealed',
  'room.read',
  'live.standing',
  'room.close',
  'window.fullScreen',
  'window.flushed',
])
