import { useCallback, useEffect, useState } from 'react'
import type { RecentPlan } from '../../../contract'
import { attempt, request } from '../../store'

/** The plans that were open on this computer; null until the list is here. */
export function useRecentPlans() {
  const [plans, setPlans] = useState<RecentPlan[] | null>(null)

  const reload = useCallback(async () => {
    // A list that cannot be read is an empty one here; the notice says why.
    setPlans((await attempt(() => request('library.list', {}))) ?? [])
  }, [])

  useEffect(() => {
    void reload()
  }, [reload])

  async function locate(id: string) {
    if ((await attempt(() => request('library.locate', { id })))?.located) await reload()
  }

  async function drop(id: string) {
    if (await attempt(() => request('library.drop', { id }))) await reload()
  }

  return { plans, reload, locate, drop }
}
