import { applyPlanPatches, type PlanPatch } from '../../core/history'
import { type Plan, planSchema } from '../../core/plan'

// A plan's schema grows: a field that came later has a default, which parsing fills in. Rows of the log stay as
// they were written, so what an older version added to a plan is filled in wherever the rows are read.

/** Whether the patches bring in whole things (an item, a decision), which may have been written before a field was. */
function bringsThings(patches: readonly PlanPatch[]): boolean {
  return patches.some(
    (patch) =>
      'value' in patch && typeof patch.value === 'object' && patch.value !== null && !Array.isArray(patch.value),
  )
}

/** What stands in `whole` and not in `part`, as patches that add it. */
function missing(part: unknown, whole: unknown, path: string[] = []): PlanPatch[] {
  if (typeof part !== 'object' || typeof whole !== 'object' || part === null || whole === null) return []
  return Object.entries(whole).flatMap(([name, value]): PlanPatch[] => {
    const inner = [...path, name]
    if (!Object.hasOwn(part, name)) return [{ op: 'add', path: inner, value }]
    return missing((part as Record<string, unknown>)[name], value, inner)
  })
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
