import { type Plan, planSchema } from './schema'

const parts = Object.entries(planSchema.shape)

/**
 * Whether a plan fits the schema, where the one before it did: only the parts that are others now are looked at, since
 * looking at all of it costs more than everything else that a change does.
 */
export function stillFits(before: Plan, after: Plan): boolean {
  return parts.every(([name, part]) => {
    const key = name as keyof Plan
    return after[key] === before[key] ? Object.hasOwn(after, key) : part.safeParse(after[key]).success
  })
}
