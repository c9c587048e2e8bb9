import type { Sides, Standing } from '../../../../core/analysis/scenarios'
import type { Plan } from '../../../../core/plan'

/** What every part of the comparison is given. */
export interface Compared {
  plan: Plan
  standings: Sides<Standing>
  /** The plan as each side would have it. */
  plans: Sides<Plan>
}

export const SIDES = ['left', 'right'] as const
export type SideName = (typeof SIDES)[number]

export const SIDE_WORDS: Record<SideName, string> = { left: 'Shown on the left', right: 'Shown on the right' }
