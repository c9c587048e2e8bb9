import { useEffect, useRef, useState } from 'react'
import type { HistoryRecord } from '../../../core/history'
import { attempt, request, useOpenPlan } from '../../store'

type Rows = readonly HistoryRecord[]

/**
 * The rows of the log of the open plan, oldest first; new rows are added as they come. `reading` until they are
 * there, `unreadable` where they could not be read: the message on the screen then says why.
 */
export function useHistoryRows(): Rows | 'reading' | 'unreadable' {
  const open = useOpenPlan()
  const planId = open?.plan.id ?? ''
  const head = open?.head ?? 0
  const known = useRef<{ planId: string; rows: HistoryRecord[] } | null>(null)
  const [rows, setRows] = useState<Rows | 'reading' | 'unreadable'>('reading')
  useEffect(() => {
    let overtaken = false
    const before = known.current?.planId === planId ? known.current.rows : []
    const after = before.at(-1)?.seq ?? 0
    if (known.current?.planId === planId && after >= head) return
    void attempt(() => request('history.list', { after })).then((further) => {
      if (overtaken) return
      if (!further) return setRows('unreadable')
      known.current = { planId, rows: [...before, ...further] }
      setRows(known.current.rows)
    })
    return () => {
      overtaken = true
    }
  }, [planId, head])
  return rows
}
