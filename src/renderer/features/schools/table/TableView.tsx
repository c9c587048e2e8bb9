import { useMemo } from 'react'
import { filterCounts, type SchoolFilter, type Standing } from '../../../../core/analysis/pilots'
import type { Plan } from '../../../../core/plan'
import { Button, EmptyList } from '../../../ui'
import { columnsOf } from './columns'
import { Grid } from './Grid'
import styles from './table.module.css'
import { type TableState, useTable } from './use-table'

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
  const { criteria } = plan
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are those of the criteria
  const columns = useMemo(() => columnsOf(plan), [criteria])
  const shown = new Set(table.shown.map(({ id }) => id))
  const hidden = standings.filter(({ id }) => !shown.has(id))
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
      <Grid table={table} columns={columns} criteria={criteria.order.length} />
      {/* What the filter leaves out can still be found and opened from elsewhere. */}
      <div hidden>
        {hidden.map(({ id, school }) => (
          <button
            key={id}
            type="button"
            data-holds={`schools/${id}`}
            aria-expanded={false}
            onClick={() => table.toggle(id)}
          >
            {school.name}
          </button>
        ))}
      </div>
      {table.shown.length === 0 && <p className={styles.missing}>No school is like that.</p>}
      {criteria.order.length > 0 && (
        <p className={styles.keys} data-print="never">
          Arrow keys move. Type a number, or press Enter to change one; Delete clears it. A dash is a value that is not
          known: it counts for nothing.
        </p>
      )}
    </>
  )
}
