import { z } from 'zod'
import { position, range } from '../plan/shapes'
import { CONFIDENCES, REASON_LIMIT } from './values'

/** What one person says to one tension. Null is unanswered and never the middle. */
export const tensionAnswer = z.strictObject({
  today: position,
  shouldBe: position,
  /** What the person could live with. */
  range,
  confidence: z.enum(CONFIDENCES).nullable(),
  reason: z.string().max(REASON_LIMIT),
})

/** What one person says in one round, by the ids of the tensions. A tension that is not in it was skipped. */
export const answerSheet = z
  .record(z.string().max(100), tensionAnswer)
  .refine((sheet) => Object.keys(sheet).length <= 100, 'a round asks about fewer tensions')

/** Joins the answers that one person gives in several rounds. Random; only that person’s phone or slip of paper has it. */
export const answerToken = z.string().regex(/^[A-Za-z0-9_-]{4,64}$/)

/** A kept answer: a private row of the plan file. It knows a person only in a round that shows names. */
export const keptAnswer = z.strictObject({
  token: answerToken,
  person: z.string().nullable(),
  role: z.string().nullable(),
  sheet: answerSheet,
})

/** Somebody said to be this person. It does not know which answer came from there. */
export const keptSeat = z.strictObject({ person: z.string(), secret: z.string().nullable(), answered: z.boolean() })

export type KeptAnswer = z.infer<typeof keptAnswer>
export type KeptSeat = z.infer<typeof keptSeat>
