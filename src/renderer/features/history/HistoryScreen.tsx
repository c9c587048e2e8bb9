import { useMemo } from 'react'
import { entriesOf } from '../../../core/history'
import { Page } from '../../ui'
import { EmptyHistory } from './EmptyHistory'
import { HistoryBoard } from './HistoryBoard'
import { useHistoryRows } from './use-history-rows'

/** Every change of the plan, newest first, with what each one did and the plan as it was then. */
export function HistoryScreen({ onGoTo }: { onGoTo: (path: string) => void }) {
  const rows = useHistoryRows()
  const entries = useMemo(() => (rows === null ? null : entriesOf(rows)), [rows])
  if (entries === null) return <Page title="History">{null}</Page>
  if (entries.length === 0) return <EmptyHistory onGoTo={onGoTo} />
  return <HistoryBoard entries={entries} onGoTo={onGoTo} />
}
