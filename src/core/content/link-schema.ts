import { z } from 'zod'
import { DECISION_STATUSES } from '../plan/values'

/**
 * What a link asks for, as data: which items of a plan it looks at, and what is true of those that it finds. Lists
 * and fields are named as the catalogue names them (`initiatives`, `disposition`), so that a new rule needs no code
 * as long as these words suffice.
 */

const key = z.string().regex(/^[a-z][A-Za-z]*$/, 'is not the key of a field')
const id = z.string().min(1)
const statuses = z.array(z.enum(DECISION_STATUSES)).min(1)
/** A list of the catalogue, or `tensions` for the decisions. */
const list = z.string().regex(/^[a-zA-Z]+(\/([a-zA-Z]+|\*))*$/, 'is not a list')
/** The trait is one that the item lacks. */
const not = z.literal(true).optional()

/** What is true of an item by itself. */
const ownTraits = [
  /** One of the fields says something. A reference to what has left the plan says nothing. */
  z.strictObject({ kind: z.literal('filled'), any: z.array(key).min(1), not }),
  /** The field has one of these values; null is unset. */
  z.strictObject({ kind: z.literal('oneOf'), field: key, values: z.array(z.string().nullable()).min(1), not }),
  /** One of the amounts lies above the limit. */
  z.strictObject({ kind: z.literal('above'), any: z.array(key).min(1), limit: z.number().nonnegative(), not }),
  /** A decision with one of these statuses. */
  z.strictObject({ kind: z.literal('status'), oneOf: statuses, not }),
  /** A decision, or a part of one, whose should-be mark lies on this side of that tension. */
  z.strictObject({ kind: z.literal('side'), tension: id, side: z.enum(['a', 'b']), not }),
] as const

const ownTraitSchema = z.discriminatedUnion('kind', ownTraits)

const traitSchema = z.discriminatedUnion('kind', [
  ...ownTraits,
  /**
   * The grid says how the decision, or one of its parts, bears on this column. Neutral without a note says nothing:
   * it is also what somebody chooses who wants a blank to be gone.
   */
  z.strictObject({ kind: z.literal('bearsOn'), column: id, not }),
  /** An item of this list with these traits refers to it. */
  z.strictObject({ kind: z.literal('namedBy'), list, field: key, where: z.array(ownTraitSchema), not }),
])

/** A condition on the plan as a whole. */
export const planConditions = [
  /** The decision on this tension, or on any where none is named, has one of these statuses. */
  z.strictObject({ kind: z.literal('status'), tension: id.nullable(), oneOf: statuses }),
  /** Some item of the list has these traits. */
  z.strictObject({ kind: z.literal('some'), list, where: z.array(ownTraitSchema).min(1) }),
] as const

export const findSchema = z.strictObject({
  list,
  where: z.array(traitSchema).min(1),
  /** Where the name of a found item leads: a field of its own, or the cell of its row in a column of the grid. */
  opens: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('field'), field: key }),
    z.strictObject({ kind: z.literal('cell'), column: id }),
  ]),
  /** The fields whose values stand beside the name; amounts among them are also added up. */
  tells: z.array(key),
})

export type OwnTrait = z.infer<typeof ownTraitSchema>
export type Trait = z.infer<typeof traitSchema>
export type Find = z.infer<typeof findSchema>
