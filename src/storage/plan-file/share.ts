import type { Plan } from '../../core/plan'
import { createPlanFile } from './create'

/**
 * Writes the plan as it is to a new file and nothing else: no log, no names of people who made changes, no versions,
 * nothing private. The file is made anew, so that nothing of the old one's bytes can be in it, and it is a plan of
 * its own with the id `id`.
 */
export function shareCopy(plan: Plan, path: string, id: string): void {
  createPlanFile(path, { ...plan, id }, () => {})
}
