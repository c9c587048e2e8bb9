import { useEffect, useMemo, useRef, useState } from 'react'
import { entriesByDay, type HistoryEntry, isFiltered } from '../../../core/history'
import { dayHeading, formatTime, localDay } from '../../../core/text'
import { Button } from '../../ui'
import { EntryRow } from './EntryRow'
import styles from './history.module.css'
import { pressRow } from './list-keys'
import { NowChoice, PointChoice } from './PointChoice'
import { momentWords, type VersionPoint } from './points'
import type { Board } from './use-board'

const AT_ONCE = 100

/** How many are shown at first, so that the one at `index` (-1: none) is among them. */
function upTo(index: number): number {
  return AT_ONCE * (Math.floor(Math.max(0, index) / AT_ONCE) + 1)
}

/** Who made it, where that is known and is not who made the one above. */
function newActor(entry: HistoryEntry, above: HistoryEntry | undefined): string | null {
  return entry.actor === above?.actor ? null : entry.actor
}

interface EntryListProps {
  board: Board
  /** The named ones. */
  versions: readonly VersionPoint[]
  createdAt: string
}

/** “Before the board”: the names that were given to the plan as it stood after the change, the first one first. */
function versionsAt({ first, last }: HistoryEntry, versions: readonly VersionPoint[]): string | null {
  const names = versions.filter(({ seq }) => first <= seq && seq <= last).map(({ words }) => `“${words}”`)
  return names.length === 0 ? null : names.reverse().join(', ')
}

/** The changes by day, newest first, a hundred at a time. */
export function EntryList({ board, versions, createdAt }: EntryListProps) {
  const { shown, from, view, filter, change } = board
  const [limit, setLimit] = useState(() => upTo(shown.findIndex(({ first }) => first === from)))
  const list = useRef<HTMLDivElement>(null)
  // Whoever comes back from a field finds the change that led there.
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [])
  const days = useMemo(() => entriesByDay(shown.slice(0, limit)), [shown, limit])
  const today = localDay(new Date())
  const began = localDay(new Date(createdAt))
  const comparing = view === 'compare'
  const hidden = shown.length - limit
  const choose = (name: number) => change({ from: name })
  // One stop for the Tab key: the change that is chosen, or the first where it is not in the list.
  const stop = shown.slice(0, limit).some(({ first }) => first === from) ? from : shown[0]?.first

  function showEarlier() {
    setLimit(limit + AT_ONCE)
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-entry]')[limit]?.focus())
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows in it are buttons, which it only helps to reach
    <div className={styles.entries} ref={list} onKeyDown={pressRow} data-comparing={comparing}>
      {comparing && <NowChoice board={board} />}
      {days.map(({ day, entries }) => (
        <section key={day} aria-label={dayHeading(day, today)}>
          <h2 className={styles.day}>{dayHeading(day, today)}</h2>
          <ol>
            {entries.map((entry, index) => (
              <li key={entry.first} className={styles.entryLine}>
                {comparing && (
                  <>
                    <PointChoice
                      board={board}
                      end="from"
                      name={entry.first}
                      label={`${entry.label}, ${momentWords(entry.at)}`}
                    />
                    <PointChoice
                      board={board}
                      end="to"
                      name={entry.first}
                      label={`${entry.label}, ${momentWords(entry.at)}`}
                    />
                  </>
                )}
                <EntryRow
                  entry={entry}
                  versions={versionsAt(entry, versions)}
                  actor={newActor(entry, entries[index - 1])}
                  chosen={entry.first === from}
                  stop={entry.first === stop}
                  onChoose={choose}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {hidden > 0 ? (
        <div className={styles.earlier}>
          <Button onPress={showEarlier}>Show earlier changes</Button>
          <span>{hidden.toLocaleString('en-US')} more</span>
        </div>
      ) : (
        !isFiltered({ ...filter, until: null }) && (
          <section aria-label="The beginning">
            {days.at(-1)?.day !== began && <h2 className={styles.day}>{dayHeading(began, today)}</h2>}
            <div className={styles.entryLine}>
              {comparing && (
                <>
                  <PointChoice board={board} end="from" name={0} label="The beginning" />
                  <span />
                </>
              )}
              <button
                type="button"
                className={styles.entry}
                data-entry={0}
                aria-current={from === 0 ? 'true' : undefined}
                tabIndex={stop === 0 || stop === undefined ? 0 : -1}
                onClick={() => choose(0)}
              >
                <span className={styles.time}>{formatTime(new Date(createdAt))}</span>
                <span>The plan was made</span>
              </button>
            </div>
          </section>
        )
      )}
    </div>
  )
}
