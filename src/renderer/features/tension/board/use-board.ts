import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ledgerColumns, ledgerOrder } from '../../../../core/analysis/ledger'
import type { Decision, Position } from '../../../../core/plan'
import { dispatch } from '../../../store'

/** Frames to wait for an added part to come to this window. */
const MOST_FRAMES = 60

function find(within: HTMLElement | null, id: string): HTMLElement | null {
  return within?.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"]`) ?? null
}

function toFirstField(within: HTMLElement | null): void {
  within?.querySelector<HTMLElement>('textarea')?.focus()
}

/**
 * The board of one tension's parts: what is chosen and open, and the ways to change it. What is on screen runs
 * ahead of the plan while a move is on its way to the disk.
 */
export function useBoard(list: string, decision: Decision, board: RefObject<HTMLElement | null>) {
  const [ahead, setAhead] = useState<{ id: string; at: Position | null } | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const latest = useRef(0)
  /** The part that has the keyboard, which moves between columns and must not lose it on the way. */
  const held = useRef<string | null>(null)
  /** Moves of one visit to a part are undone together. */
  const visit = useRef<{ id: string; group: string } | null>(null)

  const { parts } = decision
  const columns = useMemo(() => {
    const moved = ahead === null ? undefined : parts.byId[ahead.id]
    if (!ahead || !moved) return ledgerColumns({ parts })
    return ledgerColumns({ parts: { ...parts, byId: { ...parts.byId, [ahead.id]: { ...moved, shouldBe: ahead.at } } } })
  }, [parts, ahead])
  const order = useMemo(() => ledgerOrder(columns), [columns])
  const active = order.find(({ id }) => id === chosen) ?? order[0] ?? null

  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return
    const card = find(board.current, held.current) ?? (active && find(board.current, active.id))
    if (card) card.focus({ preventScroll: true })
    else board.current?.querySelector<HTMLElement>('button')?.focus()
    card?.scrollIntoView({ block: 'nearest' })
  })

  // The panel takes room from the board, and must not cover the part that it is about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the opening, and the choice while open, that hide a part
  useLayoutEffect(() => {
    if (open && active) find(board.current, active.id)?.scrollIntoView({ block: 'nearest' })
  }, [open, active?.id])

  function focus(id: string): void {
    setChosen(id)
    const card = find(board.current, id)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  }

  function place(id: string, at: Position | null, group?: string): void {
    if (at === (order.find((part) => part.id === id)?.shouldBe ?? null)) return
    setAhead({ id, at })
    latest.current += 1
    const ticket = latest.current
    void dispatch('field.set', { path: `${list}/${id}/shouldBe`, value: at }, group).then(() => {
      if (latest.current === ticket) setAhead(null)
    })
  }

  function whenDrawn(id: string, then: () => void, frames = MOST_FRAMES): void {
    requestAnimationFrame(() => {
      if (find(board.current, id)) then()
      else if (frames > 0) whenDrawn(id, then, frames - 1)
    })
  }

  function openPanel(id: string): void {
    setChosen(id)
    setOpen(true)
    requestAnimationFrame(() => toFirstField(panel.current))
  }

  return {
    columns,
    active,
    open,
    panel,
    focus,
    openPanel,
    /** Shows what is said of a part, and leaves the keyboard where it is. */
    show(id: string) {
      setChosen(id)
      setOpen(true)
    },
    close() {
      setOpen(false)
      if (active) focus(active.id)
    },
    /** The keyboard came to a part, or left the board (null). */
    hold(id: string | null) {
      held.current = id
      if (id !== null) setChosen(id)
      else visit.current = null
    },
    /** Moves by the pointer are one step for undo each; by keys, all of one visit are. */
    drop: (id: string, at: Position | null) => place(id, at),
    step(id: string, at: Position | null) {
      if (visit.current?.id !== id) visit.current = { id, group: crypto.randomUUID() }
      place(id, at, visit.current.group)
    },
    go(by: 1 | -1) {
      const next = order[order.findIndex(({ id }) => id === active?.id) + by]
      if (next) focus(next.id)
    },
    /** Adds a part: one with a name waits to be placed, one without is opened to be named. */
    async add(name?: string) {
      const id = crypto.randomUUID()
      if (!(await dispatch('item.add', { list, id, ...(name === undefined ? {} : { values: { name } }) }))) return
      whenDrawn(id, () => (name === undefined ? openPanel(id) : focus(id)))
    },
    async remove(id: string) {
      const index = order.findIndex((part) => part.id === id)
      const neighbour = order[index + 1] ?? order[index - 1]
      if (!(await dispatch('item.remove', { list, id }))) return
      setOpen(false)
      requestAnimationFrame(() => {
        if (neighbour) focus(neighbour.id)
        else board.current?.querySelector<HTMLElement>('button')?.focus()
      })
    },
  }
}
