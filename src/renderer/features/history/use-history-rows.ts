import { useEffect, useRef, useState } from 'react'
import type { HistoryRecord } from '../../../core/history'
import { attempt, request, useOpenPlan } from '../../store'

/** The rows of the log of the open plan, oldest first; null until they are read. New rows are added as they come. */
export function useHistoryRows(): readonly HistoryRecord[] | null {
  const open = useOpenPlan()
  const planId = open?.plan.id ?? ''
  const head = open?.head ?? 0
  const known = useRef<{ planId: string; rows: HistoryRecord[] } | null>(null)
  const [rows, setRows] = useState<readonly HistoryRecord[] | null>(null)
  useEffect(() => {
    let overtaken = false
    const before = known.current?.planId === planId ? known.current.rows : []
    const after = before.at(-1)?.seq ?? 0
    if (known.current?.planId === planId && after >= head) return
    void attempt(() => request('history.list', { after })).then((further) => {
      if (overtaken || !further) return
      known.current = { planId, rows: [...before, ...further] }
      setRows(known.current.rows)
    })
    return () => {
      overtaken = true
    }
  }, [planId, head])
  return rows
}
