import { type CSSProperties, useMemo, useRef } from 'react'
import { bundledContent } from '../../../core/content'
import { filterChoices, type HistoryEntry, NO_FILTER } from '../../../core/history'
import { formatDay, localDay } from '../../../core/text'
import { usePlan } from '../../store'
import { Splitter, usePanel } from '../../ui'
import { Comparison } from './Comparison'
import { EntryList } from './EntryList'
import { Filters } from './Filters'
import styles from './history.module.css'
import { PlanThen } from './PlanThen'
import { useBoard, type View } from './use-board'
import { WhatChanged } from './WhatChanged'

const VIEWS: Record<View, string> = { changed: 'What changed', past: 'The plan then', compare: 'Compare' }

const LIST = { usual: 400, min: 272, max: 560 }

interface HistoryBoardProps {
  /** Newest first; at least one. */
  entries: readonly HistoryEntry[]
  onGoTo: (path: string) => void
}

function leadWords(entries: readonly HistoryEntry[], createdAt: string, sample: boolean): string {
  const count = entries.length === 1 ? 'One change' : `${entries.length.toLocaleString('en-US')} changes`
  const since = `${count} since ${formatDay(localDay(new Date(createdAt)))}.`
  return sample ? `${since} A sample: the changes, the days and the people are fictional.` : since
}

/** The list of changes at the left, what is looked at of them at the right. */
export function HistoryBoard({ entries, onGoTo }: HistoryBoardProps) {
  const plan = usePlan()
  const list = useRef<HTMLElement>(null)
  const panel = usePanel('history', LIST)
  const board = useBoard(plan.id, entries)
  const { filter, shown, view, change } = board
  const choices = useMemo(() => filterChoices(entries, filter, bundledContent), [entries, filter])
  const point = board.from === null ? null : board.pointOf(board.from)
  const backToNow = () => {
    change({ filter: NO_FILTER, from: undefined, view: 'changed' })
    // The button goes away with the past that it leaves.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]')?.focus())
  }
  const goTo = (path: string) => {
    board.leave()
    onGoTo(path)
  }
  return (
    <div className={styles.screen} data-scrolls>
      <header className={styles.head}>
        <h1 tabIndex={-1}>History</h1>
        <p className={styles.lead}>{leadWords(entries, plan.createdAt, plan.sample)}</p>
      </header>
      <div className={styles.panes} style={{ '--list-chosen': `${panel.size}px` } as CSSProperties} data-print="whole">
        <section ref={list} className={styles.list} aria-label="Changes" data-print="never">
          <Filters
            filter={filter}
            choices={choices}
            shown={shown.length}
            all={entries.length}
            onChange={(next) => change({ filter: next, ...(view === 'compare' ? {} : { from: undefined }) })}
          />
          <EntryList board={board} createdAt={plan.createdAt} />
        </section>
        <div className={styles.edge} data-print="never">
          <Splitter panel={panel} label="Width of the list of changes" />
        </div>
        <section className={styles.detail} aria-label="What is looked at" data-print="whole">
          <nav className={styles.views} data-print="never" aria-label="Ways to look at a change">
            {(Object.entries(VIEWS) as [View, string][]).map(([name, label]) => (
              <button
                key={name}
                type="button"
                aria-current={name === view ? 'true' : undefined}
                onClick={() => change({ view: name })}
              >
                {label}
              </button>
            ))}
          </nav>
          {view === 'compare' && <Comparison board={board} />}
          {view !== 'compare' && point === null && <p className={styles.said}>No change is chosen.</p>}
          {view === 'changed' && point && (
            <WhatChanged point={point} of={entries.length} createdAt={plan.createdAt} onGoTo={goTo} />
          )}
          {view === 'past' && point && <PlanThen point={point} of={entries.length} onNow={backToNow} />}
        </section>
      </div>
    </div>
  )
}
