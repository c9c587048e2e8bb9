import { z } from 'zod'
import type { Content } from '../content/schema'
import { arrowName, collectionAt, itemFields, type ListSpec, listSpec, newItem, step } from '../plan'
import type { Collection, Plan } from '../plan/schema'
import { openRound } from '../rounds'
import { shorten } from '../text'
import { CommandRefused, defineCommand } from './command'
import { setField } from './field'
import { itemId } from './item-id'
import { LONGEST_NAME, placeName } from './places'

const listPath = z.string().max(500)

function requireList(plan: Plan, path: string): { spec: ListSpec; collection: Collection<unknown> } {
  const spec = listSpec(path)
  if (!spec) throw new CommandRefused('no-such-field', `There is no list “${path}” in a plan. Nothing was changed.`)
  const collection = collectionAt(plan, path)
  if (!collection) {
    throw new CommandRefused('no-such-item', 'What this belongs to is no longer in the plan. Nothing was changed.')
  }
  return { spec, collection }
}

function requireItem(plan: Plan, path: string, id: string): Collection<unknown> {
  const { spec, collection } = requireList(plan, path)
  if (!Object.hasOwn(collection.byId, id)) {
    throw new CommandRefused('no-such-item', `This ${spec.item} is no longer in the plan. Nothing was changed.`)
  }
  return collection
}

/** "early warning, Pace" or "initiative Coaching": the item with its name, or with the thing that it belongs to. */
function itemName(path: string, id: string, plan: Plan, content: Content): string {
  const item = listSpec(path)?.item ?? 'item'
  const within = placeName(`${path}/${id}/field`, plan, content)
  return within === null || within.startsWith(item) ? (within ?? item) : `${item}, ${within}`
}

/** Adds an empty item to the end of a list, and fills the fields that `values` gives. */
export const addItem = defineCommand({
  type: 'item.add',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ list: listPath, id: itemId, values: z.record(z.string(), z.unknown()).optional() }),
  label({ list, id, values }, plan, content) {
    const name = values?.[listSpec(list)?.nameField ?? '']
    const called = typeof name === 'string' ? shorten(name, LONGEST_NAME) : ''
    return `add ${itemName(list, id, plan, content)}${called === '' ? '' : `, ${called}`}`
  },
  apply(draft, { list, id, values }, content) {
    const { spec, collection } = requireList(draft, list)
    if (Object.hasOwn(collection.byId, id)) {
      throw new CommandRefused('invalid-value', `The list already has an item with the id ${id}. Nothing was changed.`)
    }
    // An arrow's id names its ends; one that names none would be shown nowhere.
    if (list === 'arrows' && arrowName(id, draft) === null) {
      throw new CommandRefused('no-such-item', 'What this arrow is to join is not in the plan. Nothing was added.')
    }
    if (collection.order.length >= spec.limit) {
      throw new CommandRefused('too-many', `This list holds at most ${spec.limit} entries. Nothing was added.`)
    }
    const item = newItem(draft, list, id)
    if (item === null) {
      throw new CommandRefused('no-such-item', 'What this belongs to is no longer in the plan. Nothing was changed.')
    }
    collection.byId[id] = item
    collection.order.push(id)
    for (const [key, value] of Object.entries(values ?? {})) {
      setField.apply(draft, { path: `${list}/${id}/${key}`, value }, content)
    }
    const unset = itemFields(list).find(({ key, required }) => required && step(collection.byId[id], key) === null)
    if (unset) {
      throw new CommandRefused('invalid-arguments', `A new ${spec.item} needs “${unset.label}”. Nothing was added.`)
    }
  },
})

export const removeItem = defineCommand({
  type: 'item.remove',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ list: listPath, id: itemId }),
  label({ list, id }, plan, content) {
    // What begins with its first value is not taken off a list: it is empty again.
    if (listSpec(list)?.begunBySetting) return `clear ${placeName(`${list}/${id}/field`, plan, content)}`
    return `remove ${itemName(list, id, plan, content)}`
  },
  apply(draft, { list, id }) {
    const collection = requireItem(draft, list, id)
    if (list === 'people' && openRound(draft)) {
      throw new CommandRefused('locked', 'While a round is open, nobody is taken off the list. Nothing was changed.')
    }
    delete collection.byId[id]
    collection.order = collection.order.filter((candidate) => candidate !== id)
  },
})

/** Moves an item to the place `to` (0 is the first); a place past the end is the end. */
export const moveItem = defineCommand({
  type: 'item.move',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ list: listPath, id: itemId, to: z.number().int().min(0) }),
  label: ({ list, id }, plan, content) => `move ${itemName(list, id, plan, content)}`,
  apply(draft, { list, id, to }) {
    const collection = requireItem(draft, list, id)
    const others = collection.order.filter((candidate) => candidate !== id)
    collection.order = [...others.slice(0, to), id, ...others.slice(to)]
  },
})
