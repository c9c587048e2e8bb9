import { fieldSpec, itemsOf } from '../plan/paths'
import type { Plan } from '../plan/schema'
import { STANDINGS } from '../plan/values'

type Standing = (typeof STANDINGS)[number]

interface PlacedFactor {
  id: string
  name: string
  /** Whether anything is said of what we do about it. */
  answered: boolean
}

export interface Surroundings {
  /** From what we control to what we must live with, empty columns too. */
  columns: { standing: Standing; title: string; factors: PlacedFactor[] }[]
  /** How many factors have no place among these yet. */
  unplaced: number
}

/** The factors of the environment by how far our reach goes; null while none has a place. */
export function surroundingsOf(plan: Plan): Surroundings | null {
  const factors = itemsOf(plan.environment)
  const placed = factors.filter(({ standing }) => standing !== null)
  if (placed.length === 0) return null
  const titles = fieldSpec('environment/*/standing')?.choices ?? {}
  const unnamed = fieldSpec('environment/*/name')?.empty ?? ''
  return {
    columns: STANDINGS.map((standing) => ({
      standing,
      title: titles[standing] ?? '',
      factors: placed
        .filter((factor) => factor.standing === standing)
        .map(({ id, name, response }) => ({ id, name: name.trim() || unnamed, answered: response.trim() !== '' })),
    })),
    unplaced: factors.length - placed.length,
  }
}
