import { type CSSProperties, useMemo, useRef, useState } from 'react'
import { bundledContent } from '../../../core/content'
import {
  type FilterChoices,
  filterChoices,
  type HistoryEntry,
  type HistoryRecord,
  NO_FILTER,
} from '../../../core/history'
import { formatDay, localDay } from '../../../core/text'
import { usePlan } from '../../store'
import { Splitter, usePanel } from '../../ui'
import { Comparison } from './Comparison'
import { EntryList } from './EntryList'
import { Filters } from './Filters'
import styles from './history.module.css'
import { PlanThen } from './PlanThen'
import { type VersionPoint, versionPoints } from './points'
import { RestoreDialog } from './RestoreDialog'
import { type Board, type List, useBoard, type View } from './use-board'
import { useVersions } from './use-versions'
import { VersionList } from './VersionList'
import { WhatChanged } from './WhatChanged'

const VIEWS: Record<View, string> = { changed: 'What changed', past: 'The plan then', compare: 'Compare' }

const LIST = { usual: 400, min: 272, max: 560 }

const LISTS: Record<List, string> = { changes: 'Changes', versions: 'Versions' }

interface HistoryBoardProps {
  /** Oldest first. */
  rows: readonly HistoryRecord[]
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
export function HistoryBoard({ rows, entries, onGoTo }: HistoryBoardProps) {
  const plan = usePlan()
  const list = useRef<HTMLElement>(null)
  const panel = usePanel('history', LIST)
  const versions = useVersions()
  const points = useMemo(() => versionPoints(versions), [versions])
  const all = useMemo(() => [...points.named, ...points.kept], [points])
  const board = useBoard(plan.id, entries, all)
  const [restoring, setRestoring] = useState(false)
  const { filter, view, change } = board
  const choices = useMemo(() => filterChoices(entries, filter, bundledContent), [entries, filter])
  const point = board.from === null ? null : board.pointOf(board.from)
  const versionsListed = board.list === 'versions'
  const views = (Object.entries(VIEWS) as [View, string][]).filter(([name]) => !versionsListed || name !== 'changed')
  const nothingChosen = versionsListed ? 'No version is chosen.' : 'No change is chosen.'
  const backToNow = () => {
    change({ list: 'changes', filter: NO_FILTER, from: undefined, view: 'changed' })
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
          <nav className={styles.lists} aria-label="What the list shows">
            {(Object.entries(LISTS) as [List, string][]).map(([name, label]) => (
              <button
                key={name}
                type="button"
                aria-current={name === board.list ? 'true' : undefined}
                onClick={() => change({ list: name, from: undefined, to: null })}
              >
                {label}
              </button>
            ))}
          </nav>
          {versionsListed ? (
            <VersionList board={board} versions={versions} points={points} />
          ) : (
            <Changes
              board={board}
              entries={entries}
              versions={points.named}
              choices={choices}
              createdAt={plan.createdAt}
            />
          )}
        </section>
        <div className={styles.edge} data-print="never">
          <Splitter panel={panel} label="Width of the list of changes" />
        </div>
        <section className={styles.detail} aria-label="What is looked at" data-print="whole">
          <nav className={styles.views} data-print="never" aria-label="Ways to look at a change">
            {views.map(([name, label]) => (
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
          {view !== 'compare' && point === null && <p className={styles.said}>{nothingChosen}</p>}
          {view === 'changed' && point && (
            <WhatChanged point={point} of={entries.length} createdAt={plan.createdAt} onGoTo={goTo} />
          )}
          {view === 'past' && point && (
            <PlanThen point={point} entries={entries} onNow={backToNow} onRestore={() => setRestoring(true)} />
          )}
        </section>
      </div>
      {restoring && point && (
        <RestoreDialog
          point={point}
          rows={rows}
          onClose={() => setRestoring(false)}
          onRestored={() => {
            setRestoring(false)
            backToNow()
          }}
        />
      )}
    </div>
  )
}

interface ChangesProps {
  board: Board
  entries: readonly HistoryEntry[]
  versions: readonly VersionPoint[]
  choices: FilterChoices
  createdAt: string
}

/** What narrows the list of changes, and the list. */
function Changes({ board, entries, versions, choices, createdAt }: ChangesProps) {
  const { filter, shown, view, change } = board
  return (
    <>
      <Filters
        filter={filter}
        choices={choices}
        shown={shown.length}
        all={entries.length}
        onChange={(next) => change({ filter: next, ...(view === 'compare' ? {} : { from: undefined }) })}
      />
      <EntryList board={board} versions={versions} createdAt={createdAt} />
    </>
  )
}
