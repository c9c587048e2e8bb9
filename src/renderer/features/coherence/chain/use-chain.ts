import { useEffect, useMemo, useRef, useState } from 'react'
import { chainBreaks } from '../../../../core/analysis/chain'
import { arrowId, type ChainArrow, type ChainNode, chainOf } from '../../../../core/plan'
import { dispatch, planHas, usePlan } from '../../../store'

/** Frames to wait for what was added to come to this window. */
const MOST_FRAMES = 60

async function untilPlanHas(path: string): Promise<void> {
  for (let frames = 0; frames < MOST_FRAMES && (frames === 0 || !planHas(path)); frames += 1) {
    await new Promise(requestAnimationFrame)
  }
}

/** Where a person goes on in the panel: in its text, or with an arrow from the thing or to it. */
export type PanelPlace = 'text' | 'onward' | 'back'

const PLACES: Record<PanelPlace, string> = {
  text: 'textarea',
  onward: '[data-join="onward"] button',
  back: '[data-join="back"] button',
}

/** The button on a thing of the picture; on the first where it is not drawn. */
function nodeButton(picture: HTMLElement | null, path: string | null): HTMLElement | null {
  const buttons = [...(picture?.querySelectorAll<HTMLElement>('[data-node]') ?? [])]
  return buttons.find(({ dataset }) => dataset.node === path) ?? buttons[0] ?? null
}

/** An arrow that is being drawn: where it is held, and which way it runs. */
export interface Joining {
  held: ChainNode
  forward: boolean
}

/** The column in which an arrow that is being drawn can end; null where it runs out of the chain. */
function columnBeyond({ column }: ChainNode, forward: boolean): ChainNode['column'] | null {
  if (column === 'core') return forward ? 'objective' : 'action'
  return (column === 'action') === forward ? 'core' : null
}

/**
 * The chain with what is chosen in it, and what a person does to it.
 * @param asked the arrow to open on arrival.
 */
export function useChain(asked: string | undefined) {
  const plan = usePlan()
  const chain = useMemo(() => chainOf(plan), [plan])
  const breaks = useMemo(() => chainBreaks(chain, plan), [chain, plan])
  const all = useMemo(() => Object.values(chain.nodes).flat(), [chain])
  const [chosen, setChosen] = useState<string | null>(asked ?? null)
  const [open, setOpen] = useState(asked !== undefined)
  const [joining, setJoining] = useState<Joining | null>(null)
  const picture = useRef<HTMLUListElement>(null)
  const panel = useRef<HTMLElement>(null)
  const arrow = chain.arrows.find(({ id }) => id === chosen) ?? null
  const node = arrow ? null : (all.find(({ path }) => path === chosen) ?? null)

  // The panel takes room from the picture, and must not cover what it is about.
  useEffect(() => {
    if (!open || chosen === null) return
    picture.current?.querySelector(`[data-node="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [open, chosen])

  // What is chosen may be gone, by undo or by somebody else: the keyboard goes on in the picture.
  const gone = chosen !== null && arrow === null && node === null
  useEffect(() => {
    if (!gone) return
    setOpen(false)
    setChosen(null)
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) nodeButton(picture.current, null)?.focus()
    })
  }, [gone])

  function focusNode(path: string | undefined): void {
    if (path !== undefined) requestAnimationFrame(() => nodeButton(picture.current, path)?.focus())
  }

  /** Opens the panel of a thing or an arrow; the focus stays where it is unless it is to go on there. */
  function show(id: string, goOn?: PanelPlace): void {
    setJoining(null)
    setChosen(id)
    setOpen(true)
    if (goOn) requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>(PLACES[goOn])?.focus())
  }

  function close(): void {
    setOpen(false)
    setJoining(null)
    focusNode((arrow?.from ?? node)?.path)
  }

  /** Takes hold of a thing, so that the next one that is pressed is joined with it. */
  function hold(held: ChainNode, forward: boolean): void {
    const column = columnBeyond(held, forward)
    if (column === null) return
    setChosen(held.path)
    setJoining({ held, forward })
    const middle = Math.floor((chain.nodes[column].length - 1) / 2)
    focusNode(chain.nodes[column][middle]?.path)
  }

  function letGo(): void {
    setJoining(null)
    focusNode(joining?.held.path)
  }

  async function joinWith(end: ChainNode): Promise<void> {
    if (!joining) return
    const { held, forward } = joining
    const id = forward ? arrowId(held, end) : arrowId(end, held)
    setJoining(null)
    if (!chain.arrows.some((each) => each.id === id) && !(await dispatch('item.add', { list: 'arrows', id }))) return
    await untilPlanHas(`arrows/${id}`)
    show(id, 'text')
  }

  async function remove({ id, from }: ChainArrow): Promise<void> {
    if (!(await dispatch('item.remove', { list: 'arrows', id }))) return
    setChosen(from.path)
    setOpen(false)
    focusNode(from.path)
  }

  async function addAction(): Promise<void> {
    const id = crypto.randomUUID()
    if (!(await dispatch('item.add', { list: 'initiatives', id }))) return
    await untilPlanHas(`initiatives/${id}`)
    show(`initiatives/${id}`, 'text')
  }

  const canEnd = ({ column }: ChainNode) => joining !== null && column === columnBeyond(joining.held, joining.forward)
  return {
    plan,
    chain,
    breaks,
    chosen,
    arrow,
    node,
    open: open && (arrow !== null || node !== null),
    joining,
    picture,
    panel,
    canEnd,
    setChosen,
    show,
    close,
    hold,
    letGo,
    joinWith,
    remove,
    addAction,
  }
}

export type ChainState = ReturnType<typeof useChain>
