import { listSpec, valueAt } from '../plan/paths'
import type { Plan } from '../plan/schema'

/** Where an entry leads in the plan as it is now, or what is no longer there. */
export type Destination = { path: string } | { gone: string }

/** The innermost item of a list on the way to `path`, with the word for it; null where the path is in no list. */
function itemOn(path: string): { path: string; item: string; nameField: string } | null {
  const steps = path.split('/')
  for (let length = steps.length; length > 1; length -= 1) {
    const list = listSpec(steps.slice(0, length - 1).join('/'))
    if (list) return { path: steps.slice(0, length).join('/'), item: list.item, nameField: list.nameField }
  }
  return null
}

/** The innermost place on the way to `path` that the plan has; an empty text where it has none. */
function nearest(path: string, plan: Plan): string {
  const steps = path.split('/')
  while (steps.length > 0 && valueAt(plan, steps.join('/')) === undefined) steps.pop()
  return steps.join('/')
}

/**
 * The place to open for an entry that touched `paths`: for an item of a list the field that names it. Where an
 * item was removed, since or by the entry itself, it says what is gone.
 */
export function destinationOf(paths: readonly string[], plan: Plan): Destination {
  // An item comes or goes together with the order of its list: the item is what the entry is about.
  const depth = (path: string) => path.split('/').length
  const path = paths.reduce((deepest, each) => (depth(each) > depth(deepest) ? each : deepest), paths[0] ?? '')
  const item = itemOn(path)
  if (item && valueAt(plan, item.path) === undefined) return { gone: item.item }
  if (item && item.path === path) return { path: `${path}/${item.nameField}` }
  const place = nearest(path, plan)
  return place === '' ? { gone: 'place' } : { path: place }
}
