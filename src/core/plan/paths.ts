import { FIELDS, type FieldSpec, LISTS, type ListSpec } from './fields'
import type { Collection, Plan } from './schema'

/**
 * A field path names one value of a plan: `tensions/pace-id/rationale`, `ask/options/o1/name`.
 * A step into a collection is the item's id, so a path stays true when items are moved.
 */

interface Catalogue<Spec> {
  find(path: string): Spec | null
}

function catalogue<Spec extends { readonly path: string }>(specs: readonly Spec[]): Catalogue<Spec> {
  const byLength = new Map<number, { steps: string[]; spec: Spec }[]>()
  for (const spec of specs) {
    const steps = spec.path.split('/')
    byLength.set(steps.length, [...(byLength.get(steps.length) ?? []), { steps, spec }])
  }
  return {
    find(path) {
      const steps = path.split('/')
      const candidates = byLength.get(steps.length) ?? []
      const found = candidates.find((candidate) =>
        candidate.steps.every((step, index) => (step === '*' ? steps[index] !== '' : step === steps[index])),
      )
      return found?.spec ?? null
    },
  }
}

const fields = catalogue(FIELDS)
const lists = catalogue(LISTS)

/** The description of the field at `path`, or null where no such field exists. */
export function fieldSpec(path: string): FieldSpec | null {
  return fields.find(path)
}

/** The description of the list at `path`, or null where no such list exists. */
export function listSpec(path: string): ListSpec | null {
  return lists.find(path)
}

/** Every field that an item of the list at `listPath` has of its own (not those of lists within it). */
export function itemFields(listPath: string): readonly (FieldSpec & { key: string })[] {
  const spec = listSpec(listPath)
  if (!spec) return []
  const prefix = `${spec.path}/*/`
  return FIELDS.filter((field) => field.path.startsWith(prefix))
    .map((field) => ({ ...field, key: field.path.slice(prefix.length) }))
    .filter((field) => !field.key.includes('/'))
}

function isCollection(value: unknown): value is Collection<unknown> {
  return typeof value === 'object' && value !== null && 'byId' in value && 'order' in value
}

/** The id of the tension to which the value at `path` belongs, in the plan itself or in a scenario; null where none. */
export function tensionOfPath(path: string): string | null {
  const [section, id, inner, innerId] = path.split('/')
  if (section === 'tensions') return id ?? null
  return section === 'scenarios' && inner === 'tensions' ? (innerId ?? null) : null
}

/** One step down from `value`: into an item of a collection by its id, or into a property. */
export function step(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const holder = (isCollection(value) ? value.byId : value) as Record<string, unknown>
  return Object.hasOwn(holder, name) ? holder[name] : undefined
}

/** The value at `path`, or undefined where an id in it does not exist (any more). */
export function valueAt(plan: Plan, path: string): unknown {
  return path.split('/').reduce<unknown>(step, plan)
}

/** The collection at `path`, or undefined where there is none. */
export function collectionAt(plan: Plan, path: string): Collection<unknown> | undefined {
  const value = valueAt(plan, path)
  return isCollection(value) ? value : undefined
}

/** The items of a collection in their order, each with its id. */
export function itemsOf<Item>(collection: Collection<Item>): (Item & { id: string })[] {
  return collection.order.flatMap((id) => {
    const item = collection.byId[id]
    return item === undefined ? [] : [{ ...item, id }]
  })
}
