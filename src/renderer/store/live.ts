import { useEffect, useState } from 'react'
import type { LiveStanding } from '../../contract'
import { onEvent, request } from './bridge'
import { attempt } from './plan-store'

/** How this laptop serves phones, as it changes; null until that is known. */
export function useLive(): [LiveStanding | null, (ask: () => Promise<LiveStanding>) => Promise<void>] {
  const [live, setLive] = useState<LiveStanding | null>(null)
  const take = async (ask: () => Promise<LiveStanding>) => {
    const found = await attempt(ask)
    if (found) setLive(found)
  }
  useEffect(() => {
    let current = true
    const look = () =>
      void request('live.standing', {}).then((found) => {
        if (current) setLive(found)
      })
    look()
    // The network may be another one than before.
    window.addEventListener('focus', look)
    const stop = onEvent('live.changed', setLive)
    return () => {
      current = false
      window.removeEventListener('focus', look)
      stop()
    }
  }, [])
  return [live, take]
}
