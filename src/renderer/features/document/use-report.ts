import { useDeferredValue, useMemo } from 'react'
import { bundledContent } from '../../../core/content'
import {
  buildReport,
  type DocumentChoice,
  type PageStart,
  pagesOf,
  type ReportDoc,
  type ReportPage,
} from '../../../core/report'
import { usePlan, useRevealedRounds, useToday } from '../../store'

/**
 * A document of the plan as it stands with its pages, as far as they are known. Null at first: the screen is shown
 * before the document is built, and typing goes before it.
 */
export function useReport(
  choice: DocumentChoice,
  starts: readonly PageStart[] | null,
): { report: ReportDoc; pages: readonly ReportPage[] | null } | null {
  const plan = usePlan()
  const rounds = useRevealedRounds()
  const today = useToday()
  const wanted = useMemo(() => ({ plan, choice, rounds, today }), [plan, choice, rounds, today])
  const shown = useDeferredValue(wanted, null)
  const cut = useDeferredValue(starts)
  const report = useMemo(
    () =>
      shown && buildReport(shown.plan, bundledContent, { ...shown.choice, rounds: shown.rounds, today: shown.today }),
    [shown],
  )
  return useMemo(() => {
    if (!report) return null
    const pages = cut && pagesOf(report.blocks, cut).filter(({ blocks }) => blocks.length > 0)
    return { report, pages: pages && pages.length > 0 ? pages : null }
  }, [report, cut])
}
