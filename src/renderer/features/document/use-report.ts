import { useDeferredValue, useMemo } from 'react'
import { bundledContent } from '../../../core/content'
import { buildReport, type DocumentChoice, emptyFields } from '../../../core/report'
import { localDay } from '../../../core/text'
import { usePlan } from '../../store'

/** A document of the plan as it stands, and what is empty in the whole strategy. Typing goes before it: it follows a moment later. */
export function useReport(choice: DocumentChoice) {
  const plan = useDeferredValue(usePlan())
  return useMemo(() => {
    const today = localDay(new Date())
    return {
      report: buildReport(plan, bundledContent, { ...choice, today }),
      empty: emptyFields(plan, bundledContent, today),
    }
  }, [plan, choice])
}
