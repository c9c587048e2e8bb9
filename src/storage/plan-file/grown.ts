import { applyPlanPatches, type PlanPatch } from '../../core/history'
import { type Plan, planSchema } from '../../core/plan'

// A plan's schema changes while rows of the log stay as they were written. A field that came later has a default,
// which is filled in wherever rows and snapshots are read. A field that this version does not know (any more) is
// carried along, so that old rows still fit, can be undone, and nothing that somebody wrote is dropped.

/** What stands in `complete` and not in `value`, as patches that add it. */
function missing(value: unknown, complete: unknown, path: string[] = []): PlanPatch[] {
  if (typeof value !== 'object' || typeof complete !== 'object' || value === null || complete === null) return []
  return Object.entries(complete).flatMap(([name, inner]): PlanPatch[] => {
    const place = [...path, name]
    if (!Object.hasOwn(value, name)) return [{ op: 'add', path: place, value: inner }]
    return missing((value as Record<string, unknown>)[name], inner, place)
  })
}

/**
 * The plan that a value read from a file is, with every field that the schema has.
 * @throws ZodError where it does not fit the schema.
 */
export function wholePlan(value: unknown): Plan {
  return applyPlanPatches(value as Plan, missing(value, planSchema.parse(value)))
}

/** Whether the patches bring in whole things (an item, a decision), which may have been written before a field was. */
function bringsThings(patches: readonly PlanPatch[]): boolean {
  return patches.some(
    (patch) =>
      'value' in patch && typeof patch.value === 'object' && patch.value !== null && !Array.isArray(patch.value),
  )
}

/**
 * The plan after the patches, every field that the schema has since been given filled in, and the patches that
 * lead there. No inverse has to take the filling out: what takes a thing away takes its fields away.
 * A plan that does not fit its schema is given back as it is, for the caller to refuse.
 * @throws where a patch does not fit the plan.
 */
export function grow(plan: Plan, patches: readonly PlanPatch[]): { plan: Plan; patches: readonly PlanPatch[] } {
  const after = applyPlanPatches(plan, patches)
  const parsed = bringsThings(patches) ? planSchema.safeParse(after) : null
  const filled = parsed?.success ? missing(after, parsed.data) : []
  return filled.length === 0
    ? { plan: after, patches }
    : { plan: applyPlanPatches(after, filled), patches: [...patches, ...filled] }
}
