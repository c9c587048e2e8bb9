import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Position } from '../../../../core/plan'
import { isDrag, pointUnder } from './drop'

export interface Drag {
  id: string
  x: number
  y: number
  /** Where the part would come to stand; null takes it off the scale. */
  at: Position | null
}

interface Grip {
  id: string
  x: number
  y: number
}

function dropAt(board: HTMLElement, x: number, y: number): Position | null {
  const off = board.querySelector('[data-column="unplaced"]')?.getBoundingClientRect()
  if (off && y >= off.top && y <= off.bottom) return null
  const points = Array.from(board.querySelectorAll<HTMLElement>('[data-point]'), (element) => {
    const { left, right } = element.getBoundingClientRect()
    return { point: Number(element.dataset.point), left, right }
  })
  return pointUnder(x, points)
}

/** Parts are dragged by the pointer; nothing changes before the drop, and Escape lets go without one. */
export function useDrag(board: RefObject<HTMLElement | null>, onDrop: (id: string, at: Position | null) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const grip = useRef<Grip | null>(null)
  /** Where the part is now, also before that is drawn: the drop must not come to where it was a frame ago. */
  const now = useRef<Drag | null>(null)
  /** The press that ends a drag is no press on the part. */
  const dragged = useRef(false)
  const dragging = drag !== null

  function stop(): void {
    grip.current = null
    now.current = null
    setDrag(null)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: letting go reads nothing that changes
  useEffect(() => {
    if (!dragging) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      stop()
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  }, [dragging])

  return {
    drag,
    /** Whether a press just now was the end of a drag; it is told once. */
    endedDrag(): boolean {
      const ended = dragged.current
      dragged.current = false
      return ended
    },
    handlers: {
      onPointerDown(event: PointerEvent) {
        dragged.current = false
        const card = (event.target as Element).closest<HTMLElement>('[data-part]')
        const id = card?.dataset.part
        if (event.button !== 0 || !card || id === undefined) return
        card.setPointerCapture(event.pointerId)
        grip.current = { id, x: event.clientX, y: event.clientY }
      },
      onPointerMove(event: PointerEvent) {
        const { current } = grip
        if (!current || !board.current) return
        const { clientX: x, clientY: y } = event
        if (now.current === null && !isDrag(current, { x, y })) return
        dragged.current = true
        now.current = { id: current.id, x, y, at: dropAt(board.current, x, y) }
        setDrag(now.current)
      },
      onPointerUp() {
        const { current } = now
        stop()
        if (current) onDrop(current.id, current.at)
      },
      onPointerCancel: stop,
    },
  }
}
