import { useCallback, useEffect, useState } from 'react'
import { type DocumentChoice, documentKey, type PageStart } from '../../../core/report'
import { request, usePlan } from '../../store'

/** So long nothing changes before the pages are worked out, in milliseconds: it takes a thread some seconds. */
const LATER = 800

export type PagesState = 'waiting' | 'known' | 'tooLong' | 'stopped' | 'paused'

interface Pages {
  state: PagesState
  /** Where the pages begin as far as is known: of an earlier state while others are worked out; null where nothing is. */
  starts: readonly PageStart[] | null
  stop: () => void
  begin: () => void
}

/** What was worked out last, by plan and document, so that coming back shows pages at once. */
const kept = new Map<string, readonly PageStart[]>()

/**
 * Where the pages of a document begin, worked out again some time after each change.
 * @param paused while a document is being written, which goes before
 */
export function usePages(choice: DocumentChoice, paused: boolean): Pages {
  const plan = usePlan()
  const key = `${plan.id} ${documentKey(choice)}`
  const [state, setState] = useState<PagesState>('waiting')
  const [wanted, setWanted] = useState(true)
  const [starts, setStarts] = useState<{ key: string; starts: readonly PageStart[] | null }>({ key: '', starts: null })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan and the key stand for what the pages are made of
  useEffect(() => {
    if (!wanted) return
    setState(paused ? 'paused' : 'waiting')
    if (paused) return
    let overtaken = false
    const timer = setTimeout(() => {
      request('document.pages', { choice }).then(
        (found) => {
          if (overtaken || !found) return
          if (found.pages) kept.set(key, found.pages)
          else kept.delete(key)
          setStarts({ key, starts: found.pages })
          setState(found.pages ? 'known' : 'tooLong')
        },
        // The document itself is written all the same; only its pages are not shown.
        () => setState('stopped'),
      )
    }, LATER)
    return () => {
      overtaken = true
      clearTimeout(timer)
      void request('document.forgetPages', {})
    }
  }, [plan, key, wanted, paused])

  const stop = useCallback(() => {
    setWanted(false)
    setState('stopped')
  }, [])
  const begin = useCallback(() => setWanted(true), [])
  return { state, starts: starts.key === key ? starts.starts : (kept.get(key) ?? null), stop, begin }
}
