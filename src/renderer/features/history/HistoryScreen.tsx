import { useMemo } from 'react'
import { entriesOf } from '../../../core/history'
import { Page } from '../../ui'
import { EmptyHistory } from './EmptyHistory'
import { HistoryBoard } from './HistoryBoard'
import { useHistoryRows } from './use-history-rows'

/** Every change of the plan, newest first, with what each one did and the plan as it was then. */
export function HistoryScreen({ onGoTo }: { onGoTo: (path: string) => void }) {
  const rows = useHistoryRows()
  const entries = useMemo(() => (typeof rows === 'string' ? [] : entriesOf(rows)), [rows])
  if (rows === 'reading') return <Page title="History">{null}</Page>
  if (rows === 'unreadable') {
    return (
      <Page title="History" lead="The history of this plan cannot be read.">
        {null}
      </Page>
    )
  }
  if (entries.length === 0) return <EmptyHistory onGoTo={onGoTo} />
  return <HistoryBoard rows={rows} entries={entries} onGoTo={onGoTo} />
}
