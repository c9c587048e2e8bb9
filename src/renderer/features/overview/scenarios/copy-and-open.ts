import { dispatch, untilPlanHas } from '../../../store'

/** Copies the decisions, or another scenario, into a new one, and opens its name. */
export async function copyAndOpen(from: string | null, onGoTo: (path: string) => void): Promise<void> {
  const id = crypto.randomUUID()
  if (!(await dispatch('scenario.copy', { id, from }))) return
  const path = `scenarios/${id}/name`
  await untilPlanHas(path)
  onGoTo(path)
}
