import { useDeferredValue, useMemo } from 'react'
import { bundledContent } from '../../../core/content'
import { buildReport, type DocumentChoice, type ReportDoc } from '../../../core/report'
import { usePlan, useToday } from '../../store'

/** A document of the plan as it stands. Typing goes before it: it follows a moment later. */
export function useReport(choice: DocumentChoice): ReportDoc {
  const plan = useDeferredValue(usePlan())
  const today = useToday()
  return useMemo(() => buildReport(plan, bundledContent, { ...choice, today }), [plan, choice, today])
}
