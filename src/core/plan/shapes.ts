import { z } from 'zod'
import { LINE_LIMIT, LINK_LIMIT, LONG_TEXT_LIMIT } from './values'

// What the schema of a plan is made of.

export const text = z.string().max(LONG_TEXT_LIMIT)
export const line = z.string().max(LINE_LIMIT)
export const link = z.string().max(LINK_LIMIT)
export const pole = z.enum(['a', 'b'])
/** A calendar day without a time zone, `YYYY-MM-DD`. */
export const day = z.iso.date().nullable()
export const amount = z.number().finite().nonnegative().nullable()
export const count = z.number().int().nonnegative().nullable()
export const number = z.number().finite().nullable()
/** The id of something else in the plan, or null. */
export const reference = z.string().min(1).max(100).nullable()
/** One of the nine points of a tension: 1 is pole A, 5 the middle, 9 pole B. Null is unanswered, never the middle. */
export const position = z.number().int().min(1).max(9).nullable()
export const range = z
  .object({ from: z.number().int().min(1).max(9), to: z.number().int().min(1).max(9) })
  .refine(({ from, to }) => from <= to, 'the range runs from the lower to the higher point')
  .nullable()

/** Entities by id, with the order in which people put them. */
export function collection<Item extends z.ZodType>(item: Item) {
  return z
    .object({ byId: z.record(z.string(), item), order: z.array(z.string()) })
    .refine(
      ({ byId, order }) =>
        order.length === Object.keys(byId).length &&
        new Set(order).size === order.length &&
        order.every((id) => Object.hasOwn(byId, id)),
      'every item stands in the order exactly once',
    )
}
