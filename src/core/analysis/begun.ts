import type { Plan } from '../plan/schema'

/** The screens that show what they are for while nothing on them is answered. */
export type TeachingScreen = 'ask' | 'purpose' | 'tensions' | 'elements' | 'document'

function holdsAnswer(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (value === null || typeof value !== 'object') return value !== null
  return Object.values(value).some(holdsAnswer)
}

/**
 * Whether anything on a screen has been answered. What the start screen asks (the plan's name, the district,
 * the innovation) is not counted: everybody comes to Purpose with it.
 */
export function isBegun(plan: Plan, screen: TeachingScreen): boolean {
  switch (screen) {
    case 'ask':
      return holdsAnswer(plan.ask)
    case 'purpose':
      return holdsAnswer({ ...plan.purpose, innovation: '' })
    case 'tensions':
      return Object.values(plan.tensions).some(({ status, ...decision }) => status !== 'open' || holdsAnswer(decision))
    case 'elements':
      return holdsAnswer(plan.elements)
    case 'document':
      return (
        (['ask', 'purpose', 'tensions', 'elements'] as const).some((each) => isBegun(plan, each)) ||
        holdsAnswer([plan.environment, plan.initiatives, plan.refusals])
      )
  }
}
