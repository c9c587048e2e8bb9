import { useEffect, useState } from 'react'
import type { Plan } from '../../../core/plan'
import { attempt, request, useOpenPlan } from '../../store'

/** What was is never rewritten, so a state that was read once stays true; a few are kept for going back and forth. */
const MOST_KEPT = 12
const kept = new Map<string, Plan>()

function keep(key: string, plan: Plan): void {
  kept.set(key, plan)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}

/** The open plan as it stood after the change `seq` (0: as it began); null until it is read. */
export function usePlanAt(seq: number): Plan | null {
  const open = useOpenPlan()
  const isNow = open !== null && seq >= open.head
  const key = `${open?.plan.id ?? ''} ${seq}`
  const [, setRead] = useState('')
  useEffect(() => {
    if (isNow || kept.has(key)) return
    let overtaken = false
    void attempt(() => request('history.planAt', { seq })).then((plan) => {
      if (!plan) return
      keep(key, plan)
      if (!overtaken) setRead(key)
    })
    return () => {
      overtaken = true
    }
  }, [isNow, key, seq])
  return isNow ? open.plan : (kept.get(key) ?? null)
}
