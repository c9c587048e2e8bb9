import { z } from 'zod'
import type { RoundShowing } from '../core/plan'
import { answerSheet, answerToken } from '../core/rounds/answer-schema'

// What phones and the laptop say to each other, as JSON. The page takes only the types from here.

const itemId = z.string().min(1).max(100)
/** Made by the phone as it takes a name: whoever knows it answers under that name. */
const seatSecret = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

export const joinRequest = z.strictObject({ code: z.string().max(20) })
export const seatRequest = z.strictObject({ round: itemId, person: itemId, secret: seatSecret })
export const answerRequest = z.strictObject({
  round: itemId,
  person: itemId,
  secret: seatSecret,
  token: answerToken,
  sheet: answerSheet,
})

export interface Joined {
  /** Goes with every later request of this phone. */
  pass: string
}

/** `waiting`: no round has been opened yet. `revealed` and `ended` say how the last one closed. */
export type Stage = 'waiting' | 'open' | 'revealed' | 'ended'

export interface Status {
  /** The id of the plan: a phone may serve two retreats, and keeps them apart. */
  plan: string
  stage: Stage
  /** The id of the round that is open, or of the last one. */
  round: string | null
  /** What an open round shows of who answered; it can be made to show less. */
  showing: RoundShowing | null
}

export interface AskedTension {
  id: string
  title: string
  question: string
  poles: { a: string; b: string }
  /** The nine points from pole A to pole B. */
  words: readonly string[]
}

export interface AskedPerson {
  id: string
  name: string
  role: string
  /** No other device answers under this name. */
  free: boolean
}

/** All that a phone is told of an open round: what is asked and who is asked, and nothing of what anybody answered. */
export interface AskedRound extends Status {
  name: string
  whoSees: string
  tensions: AskedTension[]
  people: AskedPerson[]
}

/**
 * Why something was refused. `code`: the join code is wrong or no longer holds. `token`: answer again with a new
 * token. `seat`: the name is no longer this phone's. `over`: the round takes no answers. `busy`: try again by itself.
 */
export type RefusalReason = 'code' | 'locked' | 'token' | 'seat' | 'over' | 'busy' | 'invalid'

export interface Refusal {
  reason: RefusalReason
  /** In words for the person who holds the phone. */
  message: string
}
