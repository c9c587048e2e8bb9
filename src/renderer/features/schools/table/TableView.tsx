import { type CSSProperties, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { filterCounts, type SchoolFilter, type Standing } from '../../../../core/analysis/pilots'
import type { Plan } from '../../../../core/plan'
import { dispatch } from '../../../store'
import { Button, DownIcon, EmptyList, UpIcon } from '../../../ui'
import { columnsOf } from './columns'
import { type Place, placeAfterKey } from './moves'
import { SchoolRow } from './SchoolRow'
import styles from './table.module.css'
import { sameColumn, type TableState, useTable } from './use-table'

const filters: readonly [SchoolFilter, string][] = [
  ['all', 'All'],
  ['chosen', 'Pilot now'],
  ['highNotReady', 'High need, not ready'],
  ['excluded', 'Excluded'],
  ['lacking', 'Values missing'],
]

function Filters({ table, standings }: { table: TableState; standings: readonly Standing[] }) {
  const counts = useMemo(() => filterCounts(standings), [standings])
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">Show</legend>
      {filters.map(([filter, word]) => (
        <label key={filter} className={styles.filter}>
          <input
            type="radio"
            name="schools-filter"
            checked={table.filter === filter}
            onChange={() => table.setFilter(filter)}
          />
          <span>
            {word} <span className={styles.count}>{counts[filter]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface TableViewProps {
  plan: Plan
  standings: readonly Standing[]
  onImport: () => void
}

/** Every school with what it has by the criteria: put in order, filtered, and typed into like a sheet. */
export function TableView({ plan, standings, onImport }: TableViewProps) {
  const table = useTable(standings)
  const { shown, hold } = table
  const { criteria } = plan
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are those of the criteria
  const columns = useMemo(() => columnsOf(plan), [criteria])
  const size = { rows: shown.length, columns: 1 + criteria.order.length }
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 1 })
  const active = { row: Math.min(chosen.row, size.rows - 1), column: Math.min(chosen.column, size.columns - 1) }
  const [begun, setBegun] = useState<string | null | undefined>(undefined)
  const grid = useRef<HTMLDivElement>(null)

  const focusCell = useCallback(({ row, column }: Place) => {
    requestAnimationFrame(() => {
      const cell = grid.current
        ?.querySelectorAll<HTMLElement>('[data-item]')
        [row]?.querySelectorAll<HTMLElement>('[data-cell]')[column]
      cell?.focus()
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
  }, [])
  const goTo = (place: Place) => {
    setChosen(place)
    setBegun(undefined)
    focusCell(place)
  }
  const latest = useRef({ active, size })
  useEffect(() => {
    latest.current = { active, size }
  })
  const done = useCallback(
    (to: 'stay' | 'down' | 'right' | 'left') => {
      const { active: here, size: bounds } = latest.current
      setBegun(undefined)
      const key = { stay: '', down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft' }[to]
      const place = placeAfterKey(key, here, bounds)
      if (place) {
        setChosen(place)
        focusCell(place)
      } else if (grid.current?.contains(document.activeElement)) focusCell(here)
    },
    [focusCell],
  )
  const placeOf = (target: EventTarget): Place | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
    const row = cell?.closest<HTMLElement>('[data-item]')
    if (!cell || !row) return null
    const column = [...row.querySelectorAll('[data-cell]')].indexOf(cell)
    return { row: shown.findIndex(({ id }) => id === row.dataset.item), column }
  }
  function press(event: KeyboardEvent) {
    const here = placeOf(event.target)
    if (!here || event.altKey) return
    const ctrl = event.ctrlKey || event.metaKey
    const place = placeAfterKey(event.key, here, size, ctrl)
    if (place) goTo(place)
    else if (here.column === 0 || ctrl) return
    else if (event.key === 'Enter' || event.key === 'F2') {
      hold()
      setBegun(null)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      const path = event.target instanceof HTMLElement ? event.target.dataset.path : undefined
      hold()
      if (path) void dispatch('field.set', { path, value: null })
    } else if (/^[-−.\d]$/.test(event.key)) {
      hold()
      setBegun(event.key)
    } else return
    event.preventDefault()
  }
  if (standings.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyList
          list="schools"
          teach="Import them from a spreadsheet: you see every row before anything is added, and a column of numbers can become a criterion."
        />
        <div className={styles.actions}>
          <Button onPress={onImport}>Import a table</Button>
          <Button adds="schools" onPress={() => void table.add()}>
            Add a school
          </Button>
        </div>
      </div>
    )
  }
  return (
    <>
      <div className={styles.toolbar} data-print="never">
        <Filters table={table} standings={standings} />
        <div className={styles.actions}>
          <Button onPress={onImport}>Import a table</Button>
          <Button adds="schools" onPress={() => void table.add()}>
            Add a school
          </Button>
        </div>
      </div>
      <div className={styles.box} data-print="whole">
        {/* biome-ignore lint/a11y/useSemanticElements: rows off the screen are skipped, which rows of a table cannot be */}
        <div
          ref={grid}
          role="grid"
          tabIndex={-1}
          className={styles.grid}
          style={{ '--criteria': criteria.order.length } as CSSProperties}
          aria-label="Schools"
          aria-rowcount={shown.length + 1}
          aria-colcount={columns.length}
          onKeyDown={press}
          onFocus={({ target }) => {
            const place = placeOf(target)
            if (place && (place.row !== active.row || place.column !== active.column)) setChosen(place)
          }}
          onDoubleClick={({ target }) => {
            const place = placeOf(target)
            if (!place || place.column === 0) return
            hold()
            setChosen(place)
            setBegun(null)
          }}
        >
          {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above */}
          <div role="row" className={styles.headRow} aria-rowindex={1}>
            {columns.map(({ column, word, key, numeric }) => {
              const sorted = table.order && sameColumn(table.order.column, column) ? table.order.direction : undefined
              return (
                // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: its button has the focus
                <div
                  key={key}
                  role="columnheader"
                  className={styles.headCell}
                  data-numeric={numeric}
                  aria-sort={sorted}
                >
                  <button type="button" className={styles.sort} onClick={() => table.sortBy(column)}>
                    <span className={styles.headWord} title={word}>
                      {word}
                    </span>
                    {sorted === 'ascending' && <UpIcon />}
                    {sorted === 'descending' && <DownIcon />}
                  </button>
                </div>
              )
            })}
          </div>
          {shown.map((standing, place) => (
            <SchoolRow
              key={standing.id}
              standing={standing}
              columns={columns}
              place={place}
              open={table.open.has(standing.id)}
              active={place === active.row ? active.column : null}
              begun={place === active.row ? begun : undefined}
              onToggle={table.toggle}
              onRemove={table.remove}
              onDone={done}
            />
          ))}
        </div>
      </div>
      {shown.length === 0 && <p className={styles.missing}>No school is like that.</p>}
      {criteria.order.length > 0 && (
        <p className={styles.keys} data-print="never">
          Arrow keys move. Type a number, or press Enter to change one; Delete clears it. A dash is a value that is not
          known: it counts for nothing.
        </p>
      )}
    </>
  )
}
