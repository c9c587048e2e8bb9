import { useSyncExternalStore } from 'react'
import { localDay } from '../../core/text'

const MINUTE = 60_000

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE)
  return () => clearInterval(timer)
}

/** The calendar day where the person is, `YYYY-MM-DD`; a window that stays open over midnight follows. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, () => localDay(new Date()))
}
