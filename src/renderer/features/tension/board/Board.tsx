import { type KeyboardEvent, useRef } from 'react'
import { partName, SCALE_COLUMNS } from '../../../../core/analysis/ledger'
import { positionWords } from '../../../../core/charts'
import type { TensionContent } from '../../../../core/content'
import type { Decision } from '../../../../core/plan'
import styles from './board.module.css'
import { type BoardView, Column, ColumnHead } from './Column'
import { deedOfKey } from './keys'
import { PartPanel } from './PartPanel'
import { Unplaced } from './Unplaced'
import { useBoard } from './use-board'
import { useDrag } from './use-drag'

/** So many parts stand on one printed sheet at their usual size. */
const FEW = 9

/** As wide as what hangs on the pointer may be, with its distance, in pixels. */
const GHOST_WIDTH = 304

interface BoardProps {
  tension: TensionContent
  decision: Decision
  /** As large as the screen allows, to be shown to a room. */
  alone?: boolean
}

function partOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-part]')?.dataset.part ?? null) : null
}

/** The parts of a tension on the scale between its poles: what is held tight, shared and loose, and who decides it. */
export function Board({ tension, decision, alone = false }: BoardProps) {
  const list = `tensions/${tension.id}/parts`
  const container = useRef<HTMLDivElement>(null)
  const board = useBoard(list, decision, container)
  const { columns, active, open, panel } = board
  const { drag, endedDrag, handlers } = useDrag(container, board.drop)
  const dragged = drag && decision.parts.byId[drag.id]
  const view: BoardView = { tension, decision, active: active?.id ?? null, open, drag }
  const any = active !== null

  function press(event: KeyboardEvent) {
    const id = partOf(event.target)
    if (id === null || active === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && open) board.close()
    const deed = deedOfKey(event.key, active.shouldBe)
    if (!deed) return
    event.preventDefault()
    if (deed.kind === 'place') board.step(id, deed.at)
    else if (deed.kind === 'go') board.go(deed.by)
    else board.openPanel(id)
  }

  return (
    <div
      className={styles.board}
      data-size={alone ? 'alone' : 'beside'}
      data-many={decision.parts.order.length > FEW || undefined}
      data-dragging={drag !== null || undefined}
      data-open={open || undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the parts within take the keys and the pointer */}
      <div
        ref={container}
        className={styles.scale}
        onKeyDown={press}
        onFocus={({ target }) => board.hold(partOf(target))}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget === null || partOf(relatedTarget) === null) board.hold(null)
        }}
        onClick={({ target }) => {
          const id = partOf(target)
          if (id !== null && !endedDrag()) board.show(id)
        }}
        {...handlers}
      >
        <Unplaced list={list} parts={columns.unplaced} view={view} any={any} onAdd={(name) => void board.add(name)} />
        <div className={styles.heads}>
          {SCALE_COLUMNS.map((column) => (
            <ColumnHead key={column} column={column} parts={columns[column]} view={view} />
          ))}
        </div>
        <div className={styles.columns}>
          {SCALE_COLUMNS.map((column) => (
            <Column key={column} column={column} parts={columns[column]} view={view} />
          ))}
        </div>
      </div>
      {any && !open && (
        <p className={styles.keys} data-print="never">
          Drag a part along the scale, or move it with the left and right arrow keys; up and down lead to the next part.
          Enter opens it, Delete takes it off the scale.
        </p>
      )}
      {active && open && (
        <PartPanel
          key={active.id}
          tension={tension}
          part={active}
          panel={panel}
          onClose={board.close}
          onRemove={() => void board.remove(active.id)}
        />
      )}
      {drag && dragged && (
        <div
          className={styles.ghost}
          style={{ left: drag.x, top: drag.y }}
          data-left={drag.x > window.innerWidth - GHOST_WIDTH || undefined}
          aria-hidden="true"
        >
          <b className={styles.ghostName}>{partName(dragged)}</b>
          <span>{positionWords(tension, drag.at, 'Not placed')}</span>
        </div>
      )}
    </div>
  )
}
