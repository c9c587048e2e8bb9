import { memo } from 'react'
import { fieldSpec, type Initiative } from '../../../core/plan'
import { formatMoney } from '../../../core/report/values'
import { formatDayShort, shorten } from '../../../core/text'
import { dispatch } from '../../store'
import { Button, DownIcon, Field, IconButton, UpIcon } from '../../ui'
import styles from './initiatives.module.css'

const LONGEST_NAME = 60

type Key = keyof Initiative & string

const COLUMNS = 8

function emptyWord(key: Key): string {
  return fieldSpec(`initiatives/*/${key}`)?.empty ?? ''
}

function Cell({ column, text, empty }: { column: Key; text: string; empty: string }) {
  return (
    <td data-column={column}>
      {text === '' ? <span className={styles.quiet}>{empty}</span> : <span className={styles.clamped}>{text}</span>}
    </td>
  )
}

function money(amount: number | null): string {
  return amount === null ? '' : formatMoney(amount)
}

function Serves({ names }: { names: string }) {
  return (
    <td data-column="serves">
      {names === '' ? (
        <span className={styles.quiet}>Nothing named</span>
      ) : (
        <span className={styles.clamped}>{names}</span>
      )}
    </td>
  )
}

function Fields({ path }: { path: string }) {
  return (
    <div className={styles.fields}>
      <div className={styles.half}>
        <Field path={`${path}/name`} />
      </div>
      <Field path={`${path}/owner`} />
      <Field path={`${path}/disposition`} />
      <div className={styles.whole}>
        <Field path={`${path}/reason`} compact />
      </div>
      <Field path={`${path}/costOnce`} />
      <Field path={`${path}/costPerYear`} />
      <Field path={`${path}/fundingSource`} />
      <Field path={`${path}/fundedUntil`} />
      <div className={styles.half}>
        <Field path={`${path}/objective`} />
      </div>
      <div className={styles.half}>
        <Field path={`${path}/decision`} />
      </div>
      <div className={styles.half}>
        <Field path={`${path}/serves`} />
      </div>
      <div className={styles.half}>
        <Field path={`${path}/peopleTime`} />
      </div>
    </div>
  )
}

interface ToolsProps {
  id: string
  called: string
  /** The row's place in the plan, from 0; null where the rows are not shown in the plan's order. */
  place: number | null
  count: number
}

/** A button that moves with its row loses the focus on the way; it gets it back. */
async function move(id: string, to: number, button: Element | null): Promise<void> {
  if (!(await dispatch('item.move', { list: 'initiatives', id, to }))) return
  requestAnimationFrame(() => {
    if (button instanceof HTMLButtonElement && button.isConnected) button.focus()
  })
}

async function remove(id: string): Promise<void> {
  const row = document.querySelector(`[data-item="${CSS.escape(id)}"]`)
  const neighbour = row?.nextElementSibling?.matches('[data-item]')
    ? row.nextElementSibling
    : row?.previousElementSibling
  const target = neighbour?.querySelector<HTMLElement>('button') ?? null
  if (!(await dispatch('item.remove', { list: 'initiatives', id }))) return
  requestAnimationFrame(() => {
    const here = target?.isConnected ? target : document.querySelector<HTMLElement>('[data-path="initiatives"]')
    here?.focus()
  })
}

function Tools({ id, called, place, count }: ToolsProps) {
  return (
    <div className={styles.tools}>
      {place !== null && (
        <>
          <IconButton
            label={`Move ${called} up`}
            disabled={place === 0}
            onPress={() => void move(id, place - 1, document.activeElement)}
          >
            <UpIcon />
          </IconButton>
          <IconButton
            label={`Move ${called} down`}
            disabled={place === count - 1}
            onPress={() => void move(id, place + 1, document.activeElement)}
          >
            <DownIcon />
          </IconButton>
        </>
      )}
      <Button onPress={() => void remove(id)}>Remove this initiative</Button>
    </div>
  )
}

interface InventoryRowProps {
  id: string
  initiative: Initiative
  /** What it serves, in words, one to a line. */
  serves: string
  open: boolean
  place: number | null
  count: number
  onToggle: (id: string) => void
}

/** One initiative: a line of the table, and below it its fields while it is open. */
export const InventoryRow = memo(function InventoryRow({
  id,
  initiative,
  serves,
  open,
  place,
  count,
  onToggle,
}: InventoryRowProps) {
  const name = initiative.name.trim()
  const called = name === '' ? 'this initiative' : `initiative “${shorten(name, LONGEST_NAME)}”`
  const { disposition } = initiative
  const chosen = disposition === null ? '' : (fieldSpec('initiatives/*/disposition')?.choices?.[disposition] ?? '')
  return (
    <tbody data-item={id} data-open={open}>
      <tr>
        <th scope="row" data-column="name">
          <button
            type="button"
            className={styles.opener}
            aria-expanded={open}
            data-holds={`initiatives/${id}`}
            onClick={() => onToggle(id)}
          >
            <svg width="12" height="12" viewBox="0 0 12 12" fill="none" aria-hidden="true">
              <path
                d="m4 2 4 4-4 4"
                stroke="currentColor"
                strokeWidth="1.75"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
            {name === '' ? <span className={styles.quiet}>{emptyWord('name')}</span> : <span>{name}</span>}
          </button>
        </th>
        <Cell column="owner" text={initiative.owner.trim()} empty={emptyWord('owner')} />
        <Cell column="disposition" text={chosen} empty={emptyWord('disposition')} />
        <Cell column="costOnce" text={money(initiative.costOnce)} empty={emptyWord('costOnce')} />
        <Cell column="costPerYear" text={money(initiative.costPerYear)} empty={emptyWord('costPerYear')} />
        <Cell column="fundingSource" text={initiative.fundingSource.trim()} empty={emptyWord('fundingSource')} />
        <Cell
          column="fundedUntil"
          text={initiative.fundedUntil === null ? '' : formatDayShort(initiative.fundedUntil)}
          empty={emptyWord('fundedUntil')}
        />
        <Serves names={serves} />
      </tr>
      {open && (
        <tr className={styles.opened}>
          <td colSpan={COLUMNS}>
            <Fields path={`initiatives/${id}`} />
            <Tools id={id} called={called} place={place} count={count} />
          </td>
        </tr>
      )}
    </tbody>
  )
})
