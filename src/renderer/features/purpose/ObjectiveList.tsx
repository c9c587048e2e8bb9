import { memo, useRef, useState } from 'react'
import { fieldSpec, type Objective as ObjectiveOfPlan } from '../../../core/plan'
import { formatDayShort } from '../../../core/text'
import { usePlanValue } from '../../store'
import { Button, EmptyList, type ItemActions, ItemTools, useCollection, useItemActions } from '../../ui'
import { Objective } from './Objective'
import styles from './purpose.module.css'

const LIST = 'purpose/objectives'
/** With so many and fewer, all stand open when the screen opens. */
const FEW = 3

function milestonesWords(count: number): string {
  if (count === 0) return 'No milestones'
  return count === 1 ? '1 milestone' : `${count} milestones`
}

/** An objective in one line: what, to which target, by when, in how many steps. */
function Summary({ path }: { path: string }) {
  const { name, target, date, milestones } = usePlanValue(path) as ObjectiveOfPlan
  const empty = (field: string) => fieldSpec(`${path}/${field}`)?.empty ?? ''
  const unnamed = name.trim() === ''
  return (
    <summary className={styles.summary}>
      <span className={styles.name} data-empty={unnamed} dir="auto">
        {unnamed ? empty('name') : name}
      </span>
      <span className={styles.target} dir="auto">
        {target.trim() === '' ? `Target: ${empty('target').toLowerCase()}` : target}
      </span>
      <span className={styles.fact}>{date === null ? empty('date') : formatDayShort(date)}</span>
      <span className={styles.fact}>{milestonesWords(milestones.order.length)}</span>
    </summary>
  )
}

interface RowProps {
  id: string
  index: number
  count: number
  startsOpen: boolean
  actions: ItemActions
}

/** What is closed is not drawn, so that five hundred objectives are five hundred lines. */
const Row = memo(function Row({ id, index, count, startsOpen, actions }: RowProps) {
  const path = `${LIST}/${id}`
  const [open, setOpen] = useState(startsOpen)
  return (
    <div className={styles.row} data-item={id}>
      <details data-holds={path} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <Summary path={path} />
        {open && <Objective path={path} />}
      </details>
      <ItemTools
        list={LIST}
        id={id}
        index={index}
        count={count}
        actions={actions}
        places={{ before: index - 1, after: index + 1 }}
      />
    </div>
  )
})

/** The objectives, one line each; what was added stands open. */
export function ObjectiveList() {
  const { order } = useCollection(LIST)
  const container = useRef<HTMLDivElement>(null)
  const actions = useItemActions(LIST, container)
  const [atArrival] = useState(() => new Set(order))
  return (
    <div ref={container}>
      {order.length === 0 && (
        <EmptyList list={LIST} teach="Name one thing that will be different, and how you will know." />
      )}
      <div className={styles.objectives}>
        {order.map((id, index) => (
          <Row
            key={id}
            id={id}
            index={index}
            count={order.length}
            startsOpen={atArrival.size <= FEW || !atArrival.has(id)}
            actions={actions}
          />
        ))}
      </div>
      <Button adds={LIST} onPress={() => void actions.add()}>
        Add an objective
      </Button>
    </div>
  )
}
