import { dispatch, untilPlanHas } from '../../store'

/** Adds an item and opens its field, once the field stands on the screen. */
export async function addAndOpen(
  args: { list: string; id: string; values?: Record<string, unknown> },
  field: string,
  onGoTo: (path: string) => void,
): Promise<void> {
  if (!(await dispatch('item.add', args))) return
  const path = `${args.list}/${args.id}/${field}`
  await untilPlanHas(path)
  onGoTo(path)
}
