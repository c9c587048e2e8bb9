import type { KeyboardEvent } from 'react'
import { type InventoryFilter, inventoryCounts, servedBy } from '../../../core/analysis/inventory'
import { bundledContent } from '../../../core/content'
import { usePlan } from '../../store'
import { Button } from '../../ui'
import { InventoryColumns, InventoryHead } from './InventoryHead'
import { InventoryRow } from './InventoryRow'
import styles from './initiatives.module.css'
import type { InventoryView } from './use-inventory'

const filters: readonly [InventoryFilter, string][] = [
  ['all', 'All'],
  ['keep', 'Keep'],
  ['change', 'Change'],
  ['stop', 'Stop'],
  ['pause', 'Pause'],
  ['undecided', 'Not decided'],
]

function Filters({ view }: { view: InventoryView }) {
  const counts = inventoryCounts(usePlan())
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">Show</legend>
      {filters.map(([filter, word]) => (
        <label key={filter} className={styles.filter}>
          <input
            type="radio"
            name="inventory-filter"
            checked={view.filter === filter}
            onChange={() => view.setFilter(filter)}
          />
          <span>
            {word} <span className={styles.count}>{counts[filter]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Arrow keys, Home and End go from row to row; Tab goes on through the fields of an open one. */
function goToRow(event: KeyboardEvent<HTMLTableElement>): void {
  const current = (event.target as HTMLElement).closest<HTMLElement>('[data-holds]')
  if (!current || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('tr:not([hidden]) [data-holds]'))
  const at = rows.indexOf(current)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const target = to === undefined ? undefined : rows[to]
  if (!target) return
  event.preventDefault()
  target.focus()
}

/** One row per initiative, as the person who answers for the money reads it. A row opens in place for its fields. */
export function Inventory({ view, onImport }: { view: InventoryView; onImport: () => void }) {
  const plan = usePlan()
  const { byId, order } = plan.initiatives
  const shown = new Set(view.ids)
  const hidden = order.filter((id) => !shown.has(id))
  return (
    <div className={styles.inventory}>
      <div className={styles.toolbar} data-print="never">
        <Filters view={view} />
        <div className={styles.actions}>
          <Button onPress={onImport}>Import a table</Button>
          <Button adds="initiatives" onPress={() => void view.add()}>
            Add an initiative
          </Button>
        </div>
      </div>
      <table className={styles.table} onKeyDown={goToRow}>
        <caption className="visually-hidden">Inventory of initiatives</caption>
        <InventoryColumns />
        <InventoryHead view={view} />
        {view.ids.map((id, index) => {
          const initiative = byId[id]
          return initiative ? (
            <InventoryRow
              key={id}
              id={id}
              initiative={initiative}
              serves={servedBy(initiative, plan, bundledContent).join('\n')}
              open={view.open.has(id)}
              place={view.asInPlan ? index : null}
              count={order.length}
              onToggle={view.toggle}
            />
          ) : null
        })}
        {/* What the filter leaves out can still be found and opened from elsewhere. */}
        <tbody hidden>
          {hidden.map((id) => (
            <tr key={id} hidden>
              <td>
                <button
                  type="button"
                  data-holds={`initiatives/${id}`}
                  aria-expanded={false}
                  onClick={() => view.toggle(id)}
                >
                  {byId[id]?.name}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.ids.length === 0 && <p className={styles.quiet}>No initiative has this choice.</p>}
      {order.length > 12 && (
        <div className={styles.actions}>
          <Button adds="initiatives" onPress={() => void view.add()}>
            Add an initiative
          </Button>
        </div>
      )}
    </div>
  )
}
