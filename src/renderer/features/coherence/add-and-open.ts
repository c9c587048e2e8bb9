import { dispatch, planHas } from '../../store'

/** Frames to wait for an added item to come to this window. */
const MOST_FRAMES = 60

/** Adds an item and opens its field, once the field stands on the screen. */
export async function addAndOpen(
  args: { list: string; id: string; values?: Record<string, unknown> },
  field: string,
  onGoTo: (path: string) => void,
): Promise<void> {
  if (!(await dispatch('item.add', args))) return
  const path = `${args.list}/${args.id}/${field}`
  for (let frames = 0; frames < MOST_FRAMES && (frames === 0 || !planHas(path)); frames += 1) {
    await new Promise(requestAnimationFrame)
  }
  onGoTo(path)
}
