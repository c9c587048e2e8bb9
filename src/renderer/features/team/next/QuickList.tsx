import { type CSSProperties, useRef, useState } from 'react'
import { fieldSpec } from '../../../../core/plan'
import { LINE_LIMIT } from '../../../../core/plan/values'
import { dispatch } from '../../../store'
import { Button, EmptyList, Field, ItemTools, useCollection, useItemActions } from '../../../ui'
import styles from './next.module.css'

interface QuickListProps {
  list: 'actions' | 'parkingLot'
  /** Fields of a row; the first is what is typed quickly. */
  columns: readonly [string, ...string[]]
  /** What the line for a new one asks. */
  add: string
  button: string
  teach: string
}

/** A list as a compact table, with a line below it in which one after the other is typed. */
export function QuickList({ list, columns, add, button, teach }: QuickListProps) {
  const { order } = useCollection(list)
  const rows = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const actions = useItemActions(list, rows)
  const [text, setText] = useState('')

  async function put(): Promise<void> {
    const typed = text.trim()
    if (typed === '') return input.current?.focus()
    const values = { [columns[0]]: typed }
    if (!(await dispatch('item.add', { list, id: crypto.randomUUID(), values }))) return
    setText('')
    input.current?.focus()
  }

  return (
    <div className={styles.quickList} data-list={list} style={{ '--extra': columns.length - 1 } as CSSProperties}>
      {order.length === 0 ? (
        <EmptyList list={list} teach={teach} />
      ) : (
        <div className={styles.heads} aria-hidden="true">
          {columns.map((column) => (
            <span key={column}>{fieldSpec(`${list}/*/${column}`)?.label}</span>
          ))}
        </div>
      )}
      <div ref={rows}>
        {order.map((id, index) => (
          <div key={id} className={styles.row} data-item={id}>
            {columns.map((column) => (
              <Field key={column} path={`${list}/${id}/${column}`} hideLabel compact rows={1} />
            ))}
            <ItemTools
              list={list}
              id={id}
              index={index}
              count={order.length}
              actions={actions}
              places={{ before: index - 1, after: index + 1 }}
            />
          </div>
        ))}
      </div>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          void put()
        }}
      >
        <input
          ref={input}
          type="text"
          aria-label={add}
          placeholder={add}
          dir="auto"
          autoComplete="off"
          maxLength={LINE_LIMIT}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button onPress={() => void put()}>{button}</Button>
        <Button adds={list} onPress={() => void actions.add()}>
          Add an empty line
        </Button>
      </form>
    </div>
  )
}
