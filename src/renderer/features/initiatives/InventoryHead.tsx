import type { InventoryColumn } from '../../../core/analysis/inventory'
import { DownIcon, UpIcon } from '../../ui'
import styles from './initiatives.module.css'
import type { InventoryView } from './use-inventory'

const columns: readonly [InventoryColumn, string][] = [
  ['name', 'Initiative'],
  ['owner', 'Owner'],
  ['disposition', 'Choice'],
  ['costOnce', 'Once'],
  ['costPerYear', 'Per year'],
  ['fundingSource', 'Paid from'],
  ['fundedUntil', 'Until'],
  ['serves', 'Serves'],
]

/** How wide each column is, and which give way in a small window: a cell over all columns must not widen the table. */
export function InventoryColumns() {
  return (
    <colgroup>
      {columns.map(([column]) => (
        <col key={column} data-column={column} />
      ))}
    </colgroup>
  )
}

/** The names of the columns; pressing one puts the rows in its order. */
export function InventoryHead({ view }: { view: InventoryView }) {
  return (
    <thead>
      <tr>
        {columns.map(([column, word]) => {
          const sorted = view.order?.column === column ? view.order.direction : undefined
          return (
            <th key={column} scope="col" data-column={column} aria-sort={sorted}>
              <button type="button" className={styles.sort} onClick={() => view.sortBy(column)}>
                {word}
                <span className={styles.direction}>
                  {sorted === 'ascending' && <UpIcon />}
                  {sorted === 'descending' && <DownIcon />}
                </span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
