import { useEffect, useState } from 'react'
import { SUGGESTED_AGENDA, stepAfter } from '../../../../core/rounds'
import { currentOpenPlan, dispatch, showNotice } from '../../../store'

export function goToStep(step: string | null): Promise<boolean> {
  return dispatch('agenda.go', { step, at: new Date().toISOString() })
}

/** Begins what comes next in the agenda, and ends what was running. */
export async function goToNextStep(): Promise<void> {
  const open = currentOpenPlan()
  if (!open) return
  const next = stepAfter(open.plan)
  if (next) await goToStep(next.id)
  else if (open.plan.agenda.order.length === 0)
    showNotice('There is no agenda yet. Make one in the session of the team.')
  else await goToStep(null)
}

/** Takes the suggested agenda into the plan, in one step for undo. */
export async function suggestAgenda(): Promise<void> {
  const add = SUGGESTED_AGENDA.map((values) => ({ id: crypto.randomUUID(), values }))
  await dispatch('items.import', { list: 'agenda', add, update: [] })
}

/** The time now, as ISO 8601 in UTC, each second while `runs`. */
export function useNow(runs: boolean): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    setNow(new Date().toISOString())
    if (!runs) return
    const timer = setInterval(() => setNow(new Date().toISOString()), 1000)
    return () => clearInterval(timer)
  }, [runs])
  return now
}
