import { lacksValues, type Standing, schoolName } from '../analysis/pilots'
import type { ScatterPoint } from './scatter'

/** With more schools only those with a choice, and those that moved, have their names in the picture. */
const NAMED_ALL = 40

/** The schools whose need and readiness are known, as points; with `before`, a line from where those that moved stood. */
export function scatterPoints(standings: readonly Standing[], before?: readonly Standing[]): ScatterPoint[] {
  const earlier = new Map(before?.map((standing) => [standing.id, standing]))
  const few = standings.length <= NAMED_ALL
  return standings.flatMap((standing): ScatterPoint[] => {
    const { id, school, need, readiness, excludedBy, quarter } = standing
    if (need.value === null || readiness.value === null) return []
    const from = earlier.get(id)
    const moved = from !== undefined && from.quarter !== null && from.quarter !== quarter
    const isChosen = school.choice === 'pilot' || school.choice === 'prepare'
    return [
      {
        id,
        name: schoolName(school),
        need: need.value,
        readiness: readiness.value,
        choice: school.choice,
        lacking: lacksValues(standing),
        excluded: excludedBy.length > 0,
        named: few || moved || (before === undefined && isChosen),
        ...(moved ? { from: { need: from.need.value ?? 0, readiness: from.readiness.value ?? 0 } } : {}),
      },
    ]
  })
}
