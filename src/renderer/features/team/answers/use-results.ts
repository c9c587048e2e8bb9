import { useMemo } from 'react'
import { type RoundResults, roundResults } from '../../../../core/analysis/rounds'
import { bundledContent } from '../../../../core/content'
import { usePlan, useRevealedRounds } from '../../../store'

/** What a revealed round says; null until its answers are here. */
export function useResults(round: string): RoundResults | null {
  const plan = usePlan()
  const revealed = useRevealedRounds()
  return useMemo(() => roundResults(plan, bundledContent, revealed, round), [plan, revealed, round])
}
