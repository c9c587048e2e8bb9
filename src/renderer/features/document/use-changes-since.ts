import { useEffect, useState } from 'react'
import { bundledContent } from '../../../core/content'
import { type ChangedPlace, changedPlaces } from '../../../core/history'
import type { Plan } from '../../../core/plan'
import { request, usePlan } from '../../store'

/** So long after the last change the list follows, in milliseconds. */
const LATER = 150

/** What changed in the plan since a change of its log; null until it is known, or where `seq` is. */
export function useChangesSince(seq: number | null): readonly ChangedPlace[] | null {
  const plan = usePlan()
  const [then, setThen] = useState<{ seq: number; plan: Plan } | null>(null)
  const [changes, setChanges] = useState<readonly ChangedPlace[] | null>(null)
  useEffect(() => {
    if (seq === null) return
    let overtaken = false
    request('history.planAt', { seq }).then(
      (found) => {
        if (!overtaken) setThen({ seq, plan: found })
      },
      // What is wrong with the history is said elsewhere; here nothing is compared.
      () => {},
    )
    return () => {
      overtaken = true
    }
  }, [seq])
  const before = then !== null && then.seq === seq ? then.plan : null
  useEffect(() => {
    if (before === null) return setChanges(null)
    const timer = setTimeout(() => setChanges(changedPlaces(before, plan, bundledContent)), LATER)
    return () => clearTimeout(timer)
  }, [before, plan])
  return changes
}
