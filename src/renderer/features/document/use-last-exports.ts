import { useCallback, useEffect, useState } from 'react'
import type { LastExport } from '../../../contract'
import { request, usePlan } from '../../store'

/** The last export of each document from this computer, newest first; null until it is known. */
export function useLastExports(): { exports: readonly LastExport[] | null; readAgain: () => void } {
  const { id } = usePlan()
  const [exports, setExports] = useState<readonly LastExport[] | null>(null)
  const readAgain = useCallback(() => {
    // Where it cannot be read, nothing is offered.
    request('document.exports', {}).then(setExports, () => setExports([]))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan was exported elsewhere
  useEffect(readAgain, [readAgain, id])
  return { exports, readAgain }
}
