import { ACTIONS, actionById, type FixedActionId } from '../../../contract'
import { type Route, routeOf } from '../navigation'

/** The action that opens a screen gives it its name. */
function screenOf(route: Route): string {
  return route.screen === 'tension' ? `tension:${route.tension}` : `go.${route.screen}`
}

const order = ACTIONS.map(({ id }) => id as string)

/** Where a screen comes in the rail: the tensions stand behind the picture of all seven. */
function rankOf(screen: string): number {
  const overview = order.indexOf('go.overview')
  return screen.startsWith('tension:') ? overview + order.indexOf(screen) / order.length : order.indexOf(screen)
}

/** Things with a path by the screen on which they stand, in the order of the rail, under the screen's name. */
export function groupByScreen<Item extends { path: string }>(
  items: readonly Item[],
): { name: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const screen = screenOf(routeOf(item.path))
    const group = groups.get(screen)
    if (group) group.push(item)
    else groups.set(screen, [item])
  }
  return [...groups]
    .sort(([left], [right]) => rankOf(left) - rankOf(right))
    .map(([screen, own]) => ({ name: actionById(screen as FixedActionId).label, items: own }))
}
