import { type ReactNode, useRef } from 'react'
import { collectionAt, listSpec, valueAt } from '../../core/plan'
import { dispatch, usePlan } from '../store'
import { Button, IconButton } from './Button'
import { DownIcon, RemoveIcon, UpIcon } from './icons'
import styles from './ui.module.css'

interface ItemListProps {
  /** The path of a list of the catalogue. */
  list: string
  /** The fields of one item; `path` is the item's own path. */
  render: (path: string, id: string, index: number) => ReactNode
  /** Shows and adds only some of the items. */
  only?: { filter: (id: string) => boolean; values: Record<string, unknown> }
  addLabel?: string
  /** Said under the words for "none" while the list is empty. */
  teach?: string
  /** The order carries no meaning here. */
  unordered?: boolean
}

/** A list of things of the plan: add, remove (undo brings back), move, and what to do while there are none. */
export function ItemList({ list, render, only, addLabel, teach, unordered = false }: ItemListProps) {
  const plan = usePlan()
  const spec = listSpec(list)
  const collection = collectionAt(plan, list)
  const container = useRef<HTMLDivElement>(null)
  if (!spec || !collection) return null
  const ids = only ? collection.order.filter(only.filter) : collection.order

  async function add() {
    const id = crypto.randomUUID()
    const added = await dispatch('item.add', { list, id, ...(only ? { values: only.values } : {}) })
    if (added)
      requestAnimationFrame(() =>
        container.current?.querySelector<HTMLElement>(`[data-item="${id}"] :is(input, textarea, select)`)?.focus(),
      )
  }

  async function remove(id: string, index: number) {
    if (!(await dispatch('item.remove', { list, id }))) return
    // The focus would fall back to the top of the page; it goes to the neighbour instead.
    requestAnimationFrame(() => {
      const rows = container.current?.querySelectorAll<HTMLElement>('[data-item]')
      const neighbour = rows?.[Math.min(index, rows.length - 1)]
      const target =
        neighbour?.querySelector<HTMLElement>('input, textarea, select') ??
        container.current?.querySelector<HTMLElement>('button')
      target?.focus()
    })
  }

  return (
    <div className={styles.items} ref={container}>
      {ids.length === 0 && <p className={styles.none}>{teach ? `${spec.empty}. ${teach}` : spec.empty}</p>}
      {ids.map((id, index) => {
        const name = valueAt(plan, `${list}/${id}/${spec.nameField}`)
        const called =
          typeof name === 'string' && name.trim() !== ''
            ? `${spec.item} “${name.trim().slice(0, 60)}”`
            : `${spec.item} ${index + 1}`
        return (
          <div className={styles.item} key={id} data-item={id}>
            {render(`${list}/${id}`, id, index)}
            <span className={styles.itemTools}>
              {!unordered && (
                <>
                  <IconButton
                    label={`Move ${called} up`}
                    disabled={index === 0}
                    onPress={() => void dispatch('item.move', { list, id, to: index - 1 })}
                  >
                    <UpIcon />
                  </IconButton>
                  <IconButton
                    label={`Move ${called} down`}
                    disabled={index === ids.length - 1}
                    onPress={() => void dispatch('item.move', { list, id, to: index + 1 })}
                  >
                    <DownIcon />
                  </IconButton>
                </>
              )}
              <IconButton label={`Remove ${called}`} onPress={() => void remove(id, index)}>
                <RemoveIcon />
              </IconButton>
            </span>
          </div>
        )
      })}
      <div>
        <Button adds={list} onPress={() => void add()}>
          {addLabel ?? `Add ${/^[aeiou]/.test(spec.item) ? 'an' : 'a'} ${spec.item}`}
        </Button>
      </div>
    </div>
  )
}
