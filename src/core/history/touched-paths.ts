import type { PlanPatch } from './patches'

/** The path of the catalogue for a patch's path: an item stands in its list, and an order is the list's own. */
function planPath(steps: PlanPatch['path']): string {
  const names: string[] = []
  for (let index = 0; index < steps.length; index += 1) {
    // An item may have any id, also `order`: what follows `byId` is always an id.
    if (steps[index] === 'byId') index += 1
    else if (steps[index] === 'order') break
    names.push(String(steps[index]))
  }
  return names.join('/')
}

/**
 * The places of a plan that patches touch, each once, in the order in which they come first: a field
 * (`tensions/pace/guard`), an item that comes or goes (`initiatives/i1`), or a list whose order changes
 * (`initiatives`). They are paths as `fieldSpec`, `listSpec` and `valueAt` take them.
 */
export function touchedPaths(patches: readonly Pick<PlanPatch, 'path'>[]): string[] {
  return [...new Set(patches.map(({ path }) => planPath(path)))]
}
