import { DECISIONS } from '../content/links'
import type { Content } from '../content/schema'
import { collectionAt, fieldSpec, listSpec } from '../plan/paths'
import type { Plan } from '../plan/schema'
import { decisionsInOrder } from '../plan/selectors'

/** Something that a link looks at: a decision, or an item of a list. */
export interface LinkItem {
  /** In the plan: `initiatives/i1`, `tensions/pace`. */
  path: string
  id: string
  /** The decision that it is, or belongs to; null elsewhere. */
  tension: string | null
  /** The decision's or the item's own values, by the keys of the catalogue. */
  values: Readonly<Record<string, unknown>>
}

function itemsAt(plan: Plan, list: string, tension: string | null): LinkItem[] {
  const collection = collectionAt(plan, list)
  if (!collection) return []
  return collection.order.map((id) => ({
    path: `${list}/${id}`,
    id,
    tension,
    values: collection.byId[id] as Record<string, unknown>,
  }))
}

/** The items of a list of the catalogue, or the decisions; of a list that every decision has, those of all of them. */
export function linkItems(plan: Plan, content: Content, list: string): LinkItem[] {
  if (!list.startsWith(DECISIONS)) return itemsAt(plan, list, null)
  return decisionsInOrder(plan, content).flatMap(({ tension: { id }, decision }) =>
    list === DECISIONS
      ? [{ path: `${DECISIONS}/${id}`, id, tension: id, values: decision }]
      : itemsAt(plan, list.replace('*', id), id),
  )
}

/** What people call it: a decision by its title, an item by the field that names it. */
export function linkItemName({ path, tension, values }: LinkItem, content: Content): string {
  const title = content.tensions.find(({ id }) => id === tension)?.title ?? ''
  const list = listSpec(path.slice(0, path.lastIndexOf('/')))
  if (!list) return title
  const name = String(values[list.nameField] ?? '').trim()
  const called = name === '' ? (fieldSpec(`${path}/${list.nameField}`)?.empty ?? '') : name
  return title === '' ? called : `${called}, ${title}`
}
