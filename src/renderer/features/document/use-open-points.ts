import { useEffect, useState } from 'react'
import { type OpenGroup, openPoints } from '../../../core/analysis/open-points'
import { bundledContent } from '../../../core/content'
import { emptyFields } from '../../../core/report'
import { usePlan, useToday } from '../../store'

/** After the document itself has been drawn, in milliseconds: the list is read after it. */
const LATER = 150

/** What is still open in the plan as it stands; null until it has been looked for the first time. */
export function useOpenPoints(): readonly OpenGroup[] | null {
  const plan = usePlan()
  const today = useToday()
  const [groups, setGroups] = useState<readonly OpenGroup[] | null>(null)
  useEffect(() => {
    // In two steps, between which the window answers.
    let timer = setTimeout(() => {
      const empty = emptyFields(plan, bundledContent, today)
      timer = setTimeout(() => setGroups(openPoints(plan, bundledContent, today, empty)), 0)
    }, LATER)
    return () => clearTimeout(timer)
  }, [plan, today])
  return groups
}
