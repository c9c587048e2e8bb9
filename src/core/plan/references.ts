import type { Content } from '../content/schema'
import type { FieldSpec, ReferenceTarget } from './fields'
import { fieldSpec, valueAt } from './paths'
import type { Plan } from './schema'

/** What stands where a reference leads to something that was removed. Undoing the removal brings it back. */
export const GONE = 'No longer in the plan'

/** Something that a reference may name, with what people call it. */
export interface Referable {
  id: string
  name: string
}

/** Whether the plan has what a reference with this id would name. */
export function isInPlan(plan: Plan, of: ReferenceTarget, id: string): boolean {
  return Object.hasOwn(of === 'tensions' ? plan.tensions : plan.purpose.objectives.byId, id)
}

/** The name of what the id leads to, or null where it is no longer in the plan. */
export function referenceName(plan: Plan, content: Content, of: ReferenceTarget, id: string): string | null {
  if (!isInPlan(plan, of, id)) return null
  if (of === 'tensions') return content.tensions.find((tension) => tension.id === id)?.title ?? null
  return plan.purpose.objectives.byId[id]?.name.trim() || (fieldSpec(`${of}/*/name`)?.empty ?? null)
}

/** Everything that a reference may name, in the order in which screens show it. */
export function referables(plan: Plan, content: Content, of: ReferenceTarget): Referable[] {
  const ids = of === 'tensions' ? content.tensions.map(({ id }) => id) : plan.purpose.objectives.order
  return ids.flatMap((id) => {
    const name = referenceName(plan, content, of, id)
    return name === null ? [] : [{ id, name }]
  })
}

/** The words for a field that shows nothing: its own, or that what it names is gone. */
export function emptyWords(plan: Plan, path: string, spec: FieldSpec): string {
  const value = valueAt(plan, path)
  const gone = spec.kind === 'reference' && spec.of && typeof value === 'string' && !isInPlan(plan, spec.of, value)
  return gone ? GONE : spec.empty
}
