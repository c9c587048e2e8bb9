import { dispatch, planHas } from '../../../store'

/** Frames to wait for a new scenario to come to this window. */
const MOST_FRAMES = 60

/** Copies the decisions, or another scenario, into a new one, and opens its name. */
export async function copyAndOpen(from: string | null, onGoTo: (path: string) => void): Promise<void> {
  const id = crypto.randomUUID()
  if (!(await dispatch('scenario.copy', { id, from }))) return
  const path = `scenarios/${id}/name`
  for (let frames = 0; frames < MOST_FRAMES && (frames === 0 || !planHas(path)); frames += 1) {
    await new Promise(requestAnimationFrame)
  }
  onGoTo(path)
}
