import { useMemo } from 'react'
import { lacksValues, type Standing, schoolName } from '../../../../core/analysis/pilots'
import type { ScatterPoint } from '../../../../core/charts'

/** The schools whose need and readiness are known, as points; with `before`, a line from where they stood. */
export function useScatterPoints(standings: readonly Standing[], before?: readonly Standing[]): ScatterPoint[] {
  return useMemo(() => {
    const earlier = new Map(before?.map((standing) => [standing.id, standing]))
    return standings.flatMap((standing): ScatterPoint[] => {
      const { id, school, need, readiness, excludedBy } = standing
      if (need.value === null || readiness.value === null) return []
      const from = earlier.get(id)
      const moved =
        from && from.need.value !== null && from.readiness.value !== null && from.quarter !== standing.quarter
          ? { need: from.need.value, readiness: from.readiness.value }
          : undefined
      return [
        {
          id,
          name: schoolName(school),
          need: need.value,
          readiness: readiness.value,
          choice: school.choice,
          lacking: lacksValues(standing),
          excluded: excludedBy.length > 0,
          named:
            moved !== undefined || (before === undefined && (school.choice === 'pilot' || school.choice === 'prepare')),
          from: moved,
        },
      ]
    })
  }, [standings, before])
}
