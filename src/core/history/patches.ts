import { applyPatches, enablePatches, type Patch } from 'immer'
import { z } from 'zod'
import type { Plan } from '../plan/schema'

enablePatches()

const path = z.array(z.union([z.string(), z.number()]))

/**
 * One reversible step, as the change log keeps it. `splice` is an edit within a text: at UTF-16 offset `at`,
 * `remove` code units go and `insert` comes. Long texts are logged so, not whole at every pause in typing.
 */
const planPatch = z.discriminatedUnion('op', [
  z.object({ op: z.literal('replace'), path, value: z.unknown() }),
  z.object({ op: z.literal('add'), path, value: z.unknown() }),
  z.object({ op: z.literal('remove'), path }),
  z.object({
    op: z.literal('splice'),
    path,
    at: z.number().int().nonnegative(),
    remove: z.number().int().nonnegative(),
    insert: z.string(),
  }),
])
export type PlanPatch = z.infer<typeof planPatch>
export const planPatches = z.array(planPatch)

function read(value: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((inner, name) => (inner as Record<string | number, unknown> | undefined)?.[name], value)
}

/** The smallest single edit that turns one text into the other, as offsets in UTF-16 code units. */
export function textSplice(before: string, after: string): { at: number; remove: number; insert: string } {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start += 1
  let end = 0
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) }
}

/**
 * Immer's patches with each replaced text written as the edit within it. `before` is the value they apply to.
 * What is replaced by its equal (an order in which nothing moved) is no change and is left out.
 */
export function compactPatches(before: Plan, patches: readonly Patch[]): PlanPatch[] {
  return patches.flatMap((patch): PlanPatch[] => {
    if (patch.op === 'remove') return [{ op: 'remove', path: patch.path }]
    const earlier = patch.op === 'replace' ? read(before, patch.path) : undefined
    if (typeof earlier === 'string' && typeof patch.value === 'string') {
      return [{ op: 'splice', path: patch.path, ...textSplice(earlier, patch.value) }]
    }
    if (patch.op === 'replace' && JSON.stringify(earlier) === JSON.stringify(patch.value)) return []
    return [{ op: patch.op, path: patch.path, value: patch.value }]
  })
}

/** Applies logged patches in order. Throws where a patch does not fit the plan: the log is then damaged. */
export function applyPlanPatches(plan: Plan, patches: readonly PlanPatch[]): Plan {
  let current = plan
  for (const patch of patches) {
    if (patch.op === 'splice') {
      const text = read(current, patch.path)
      if (typeof text !== 'string' || patch.at + patch.remove > text.length) {
        throw new Error(`the change at ${patch.path.join('/')} does not fit the text that it changes`)
      }
      const value = text.slice(0, patch.at) + patch.insert + text.slice(patch.at + patch.remove)
      current = applyPatches(current, [{ op: 'replace', path: patch.path, value }])
    } else {
      current = applyPatches(current, [patch as Patch])
    }
  }
  return current
}
