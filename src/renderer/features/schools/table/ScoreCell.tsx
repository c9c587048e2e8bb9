import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react'
import { dispatch, useDraft, usePlanValue } from '../../../store'
import { asNumber } from '../../../ui'
import styles from './table.module.css'
import type { Ended } from './use-cells'

interface CellProps {
  path: string
  value: number | null
  /** The criterion and the school, for those who do not see the table. */
  label: string
  /** The one cell that Tab comes to. */
  active: boolean
  /** What editing began with: a typed character, or null for the value as it is; undefined while nothing is edited. */
  begun: string | null | undefined
  onDone: (to: Ended) => void
}

const ENDS: Record<string, Ended> = { Enter: 'ArrowDown', Escape: 'stay' }

/** The cell while a number is typed into it. Escape gives back what stood there. */
function Editor({ path, value, label, begun, onDone }: Omit<CellProps, 'active'>) {
  const { text, error, change, flush, discard } = useDraft(path, asNumber)
  // From the plan itself: the table may follow it a moment later, and what was typed and saved would flicker away.
  const stored = usePlanValue(path)
  const input = useRef<HTMLInputElement>(null)
  const before = useRef(value)
  // Before the next key comes, so that it goes into the cell.
  // biome-ignore lint/correctness/useExhaustiveDependencies: editing begins once
  useLayoutEffect(() => {
    if (typeof begun === 'string') change(begun)
    input.current?.focus()
    if (begun === null) input.current?.select()
  }, [])
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      discard()
      void dispatch('field.set', { path, value: before.current })
    }
    const to = event.key === 'Tab' ? (event.shiftKey ? 'ArrowLeft' : 'ArrowRight') : ENDS[event.key]
    if (!to) return
    event.preventDefault()
    if (event.key !== 'Escape') void flush()
    onDone(to)
  }
  return (
    <input
      ref={input}
      type="text"
      inputMode="decimal"
      className={styles.editor}
      aria-label={label}
      aria-invalid={error !== null}
      data-path={path}
      value={text ?? (typeof stored === 'number' ? String(stored) : '')}
      onChange={(event) => change(event.target.value)}
      onKeyDown={press}
      onBlur={() => {
        void flush()
        onDone('left')
      }}
    />
  )
}

/** What a school has by one criterion: a number, or a dash where nothing is known. */
export const ScoreCell = memo(function ScoreCell({ active, begun, ...cell }: CellProps) {
  const { path, value, label } = cell
  if (begun !== undefined) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a grid of elements that are skipped while they are off the screen
      <div role="gridcell" className={styles.cell} data-numeric="true" tabIndex={-1}>
        <Editor {...cell} begun={begun} />
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of elements that are skipped while they are off the screen
    <div
      role="gridcell"
      className={styles.cell}
      data-numeric="true"
      data-cell=""
      data-path={path}
      tabIndex={active ? 0 : -1}
      aria-label={`${label}: ${value === null ? 'not known' : value.toLocaleString('en-US')}`}
    >
      {value === null ? <span className={styles.missing}>–</span> : value.toLocaleString('en-US')}
    </div>
  )
})
