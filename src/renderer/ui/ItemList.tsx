import { memo, type ReactNode, useRef } from 'react'
import { listSpec } from '../../core/plan'
import { Button } from './Button'
import { Example } from './Example'
import { ItemTools } from './ItemTools'
import styles from './ui.module.css'
import { type ItemActions, useCollection, useItemActions } from './use-items'

type Render = (path: string, id: string, index: number) => ReactNode

interface ItemListProps {
  /** The path of a list of the catalogue. */
  list: string
  /** The fields of one item; `path` is the item's own path. */
  render: Render
  addLabel?: string
  /** Said after the words for "none" while the list is empty. */
  teach?: string
  /** The order carries no meaning here. */
  unordered?: boolean
}

interface RowProps {
  list: string
  id: string
  index: number
  count: number
  places: boolean
  actions: ItemActions
  render: Render
}

/** Drawn again only when its own place changes; its fields follow the plan by themselves. */
const Row = memo(function Row({ list, id, index, count, places, actions, render }: RowProps) {
  return (
    <div className={styles.item} data-item={id}>
      {render(`${list}/${id}`, id, index)}
      <ItemTools
        list={list}
        id={id}
        index={index}
        count={count}
        actions={actions}
        places={places ? { before: index - 1, after: index + 1 } : null}
      />
    </div>
  )
})

/** What a list says while it is empty: its own words for that, what to do, and an example where there is one. */
export function EmptyList({ list, teach }: { list: string; teach?: string | undefined }) {
  const spec = listSpec(list)
  if (!spec) return null
  return (
    <div className={styles.emptyList}>
      <p className={styles.none}>{teach ? `${spec.empty}. ${teach}` : spec.empty}</p>
      <Example place={spec.path} />
    </div>
  )
}

/** A list of things of the plan: add, remove (undo brings back), move, and what to do while there are none. */
export function ItemList({ list, render, addLabel, teach, unordered = false }: ItemListProps) {
  const spec = listSpec(list)
  const { order } = useCollection(list)
  const container = useRef<HTMLDivElement>(null)
  const actions = useItemActions(list, container)
  if (!spec) throw new Error(`no list at ${list}`)
  return (
    <div className={styles.items} ref={container}>
      {order.length === 0 && <EmptyList list={list} teach={teach} />}
      {order.map((id, index) => (
        <Row
          key={id}
          list={list}
          id={id}
          index={index}
          count={order.length}
          places={!unordered}
          actions={actions}
          render={render}
        />
      ))}
      <div>
        <Button adds={list} onPress={() => void actions.add()}>
          {addLabel ?? `Add ${/^[aeiou]/.test(spec.item) ? 'an' : 'a'} ${spec.item}`}
        </Button>
      </div>
    </div>
  )
}
