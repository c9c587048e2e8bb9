import { memo, useRef } from 'react'
import { orderOfDays, outOfOrder } from '../../../core/analysis/milestones'
import { bundledContent } from '../../../core/content'
import type { Objective } from '../../../core/plan'
import { dispatch } from '../../store'
import {
  Button,
  Example,
  Field,
  IconButton,
  InsertIcon,
  type ItemActions,
  ItemTools,
  LinkButton,
  Sourced,
  useItemActions,
  useItemName,
} from '../../ui'
import styles from './purpose.module.css'

interface RowProps {
  list: string
  id: string
  /** Where it is shown, from the goal back; the plan keeps the list the other way round. */
  index: number
  count: number
  actions: ItemActions
}

const Row = memo(function Row({ list, id, index, count, actions }: RowProps) {
  const place = count - 1 - index
  const called = useItemName(list, id, index)
  return (
    <li className={styles.milestone} data-item={id}>
      <Field path={`${list}/${id}/text`} hideLabel />
      <Field path={`${list}/${id}/date`} hideLabel />
      <ItemTools
        list={list}
        id={id}
        index={index}
        count={count}
        actions={actions}
        places={{ before: place + 1, after: place - 1 }}
      >
        <IconButton label={`Add the step before ${called}`} onPress={() => void actions.add(place)}>
          <InsertIcon />
        </IconButton>
      </ItemTools>
    </li>
  )
})

/** Puts the list into the order of its days; for undo it is one step. */
async function putInOrder(list: string, order: readonly string[], wanted: readonly string[]): Promise<void> {
  const group = crypto.randomUUID()
  const now = [...order]
  for (const [to, id] of wanted.entries()) {
    if (now[to] === id) continue
    now.splice(now.indexOf(id), 1)
    now.splice(to, 0, id)
    if (!(await dispatch('item.move', { list, id, to }, group))) return
  }
}

/**
 * The milestones in the order of work: from the goal back. The plan keeps them from today on, as the document
 * prints them. Nothing moves while a date is typed; where the days say otherwise, the order is offered.
 */
export function Milestones({ path, objective }: { path: string; objective: Objective }) {
  const list = `${path}/milestones`
  const container = useRef<HTMLDivElement>(null)
  const actions = useItemActions(list, container)
  const { purpose } = bundledContent
  const { order } = objective.milestones
  return (
    <div className={styles.milestones} ref={container}>
      <div>
        <h3>Milestones, from the goal back to today</h3>
        <p className={styles.teach}>
          <Sourced {...purpose.mapBackward} />
        </p>
      </div>
      {order.length === 0 && (
        <>
          <p className={styles.teach}>
            <Sourced {...purpose.mappedBackward} />
          </p>
          <Example place="purpose/objectives/*/milestones" />
        </>
      )}
      <ol className={styles.steps}>
        {order.toReversed().map((id, index) => (
          <Row key={id} list={list} id={id} index={index} count={order.length} actions={actions} />
        ))}
      </ol>
      <div className={styles.actions}>
        <Button adds={list} onPress={() => void actions.add(0)}>
          {order.length === 0 ? 'Add the step before the goal' : 'Add the step before this one'}
        </Button>
        {outOfOrder(objective) && (
          <span className={styles.quiet}>
            The dates say another order.{' '}
            <LinkButton quiet onPress={() => void putInOrder(list, order, orderOfDays(objective))}>
              Put them in the order of their dates
            </LinkButton>
          </span>
        )}
      </div>
    </div>
  )
}
