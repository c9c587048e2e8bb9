import type { CSSProperties } from 'react'
import { DownIcon, UpIcon } from '../../../ui'
import type { TableColumn } from './columns'
import { SchoolRow } from './SchoolRow'
import styles from './table.module.css'
import { useCells } from './use-cells'
import { sameColumn, type TableState } from './use-table'

interface GridProps {
  table: TableState
  columns: readonly TableColumn[]
  /** How many of the columns are criteria. */
  criteria: number
}

/** The schools as a grid that is typed into like a sheet; it scrolls by itself, and its heads stay. */
export function Grid({ table, columns, criteria }: GridProps) {
  const { shown } = table
  const cells = useCells(shown, criteria, table.hold)
  return (
    <div className={styles.box} data-print="only landscape">
      {/* biome-ignore lint/a11y/useSemanticElements: rows off the screen are skipped, which rows of a table cannot be */}
      <div
        ref={cells.grid}
        role="grid"
        tabIndex={-1}
        className={styles.grid}
        style={{ '--criteria': criteria } as CSSProperties}
        aria-label="Schools"
        aria-rowcount={shown.length + 1}
        aria-colcount={columns.length}
        {...cells.handlers}
      >
        {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above */}
        <div role="row" className={styles.headRow} aria-rowindex={1}>
          {columns.map(({ column, word, key, numeric }) => {
            const sorted = table.order && sameColumn(table.order.column, column) ? table.order.direction : undefined
            return (
              // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: its button has the focus
              <div key={key} role="columnheader" className={styles.headCell} data-numeric={numeric} aria-sort={sorted}>
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
            active={place === cells.active.row ? cells.active.column : null}
            begun={place === cells.active.row ? cells.begun : undefined}
            onToggle={table.toggle}
            onRemove={table.remove}
            onDone={cells.onDone}
          />
        ))}
      </div>
    </div>
  )
}
