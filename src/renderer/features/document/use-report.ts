import { useDeferredValue, useMemo } from 'react'
import { bundledContent } from '../../../core/content'
import { buildReport, emptyFields } from '../../../core/report'
import { localDay } from '../../../core/text'
import { usePlan } from '../../store'

/** The document of the plan as it stands, and what is empty in it. Typing goes before it: it follows a moment later. */
export function useReport() {
  const plan = useDeferredValue(usePlan())
  return useMemo(() => {
    const today = localDay(new Date())
    return {
      report: buildReport(plan, bundledContent, { kind: 'strategy', today }),
      empty: emptyFields(plan, bundledContent, today),
    }
  }, [plan])
}
