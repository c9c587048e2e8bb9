import { collectionAt, itemFields, listSpec, newItem, step } from '../plan'
import type { Collection, Plan } from '../plan/schema'
import { CommandRefused } from './command'
import { itemId } from './item-id'

// Items that begin to exist with the first value that is set in them, and those that end when they say again what
// the thing says that they are about.

/** Whether the field belongs to an item that begins with its first value, and has none yet. */
export function isUnbegun(plan: Plan, path: string): boolean {
  const steps = path.split('/')
  const list = steps.slice(0, -2).join('/')
  const collection = listSpec(list)?.begunBySetting ? collectionAt(plan, list) : undefined
  return collection !== undefined && !Object.hasOwn(collection.byId, steps.at(-2) ?? '')
}

/** Whether the value is the one that the item at the path would begin with. */
export function isAsBegun(plan: Plan, path: string, value: unknown): boolean {
  const steps = path.split('/')
  const begun = newItem(plan, steps.slice(0, -2).join('/'), steps.at(-2) ?? '')
  return begun !== null && JSON.stringify(begun[steps.at(-1) ?? '']) === JSON.stringify(value)
}

/** Ends an item that says again what the thing says that it mirrors, so that it follows that once more. */
export function endWhereMirrored(draft: Plan, path: string): void {
  const steps = path.split('/')
  const list = steps.slice(0, -2).join('/')
  const id = steps.at(-2) ?? ''
  const collection = listSpec(list)?.mirrors ? collectionAt(draft, list) : undefined
  const origin = collection ? newItem(draft, list, id) : null
  const item = collection?.byId[id]
  if (!collection || !origin || item === undefined) return
  const same = itemFields(list).every(({ key }) => JSON.stringify(step(item, key)) === JSON.stringify(origin[key]))
  if (!same) return
  delete collection.byId[id]
  collection.order = collection.order.filter((candidate) => candidate !== id)
}

/** Begins the item that the path stands in. Throws CommandRefused where that cannot be. */
export function beginItem(draft: Plan, path: string): void {
  const steps = path.split('/')
  const id = itemId.safeParse(steps.at(-2))
  if (!id.success) throw new CommandRefused('invalid-value', `${path} has no proper id in it. Nothing was changed.`)
  const list = steps.slice(0, -2).join('/')
  const collection = collectionAt(draft, list) as Collection<unknown>
  const limit = listSpec(list)?.limit ?? 0
  if (collection.order.length >= limit) {
    throw new CommandRefused('too-many', `This list holds at most ${limit} entries. Nothing was added.`)
  }
  const item = newItem(draft, list, id.data)
  if (item === null) {
    throw new CommandRefused('no-such-item', 'What this belongs to is no longer in the plan. Nothing was changed.')
  }
  collection.byId[id.data] = item
  collection.order.push(id.data)
}
