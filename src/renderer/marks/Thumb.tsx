import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { pointWord, type TensionContent } from '../../core/content'
import type { Position } from '../../core/plan'
import { type MarkControl, markAfterKey, RESTING_POINT } from './use-mark'

interface ThumbProps {
  label: string
  tension: TensionContent
  mark: MarkControl
  /** Where the middle of the thumb stands, in pixels; undefined offsets are none. */
  left: number
  top: number
  /** The point that is nearest to a horizontal place on the screen. */
  pointAt: (clientX: number) => Position
  className: string | undefined
  locked?: () => void
  children: ReactNode
  path: string
}

function valueText(tension: TensionContent, value: Position | null): string {
  if (value !== null) return `${value}: ${pointWord(tension, value)}`
  return `Not answered. Resting at ${RESTING_POINT}, ${pointWord(tension, RESTING_POINT)}. Press Enter to take this point, or an arrow key to move.`
}

/** A mark that is dragged or moved by keys. Unanswered, one tap or Enter takes the point where it rests. */
export function Thumb({ label, tension, mark, left, top, pointAt, className, locked, children, path }: ThumbProps) {
  const [dragging, setDragging] = useState(false)
  const grabbedAt = useRef(0)
  const move = (value: Position | null) => {
    if (locked) locked()
    else mark.set(value)
  }
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    mark.begin()
    grabbedAt.current = event.clientX
    setDragging(true)
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!dragging || locked) return
    const point = pointAt(event.clientX)
    // The hollow thumb rests beside its point; it stays unanswered until it is clearly moved.
    if (mark.shown === null && Math.abs(event.clientX - grabbedAt.current) < 8) return
    mark.set(point)
  }
  const release = () => {
    if (!dragging) return
    setDragging(false)
    if (mark.shown === null) move(RESTING_POINT)
    else if (locked) locked()
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={className}
      style={{ left, top }}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={9}
      aria-valuenow={mark.shown ?? RESTING_POINT}
      aria-valuetext={valueText(tension, mark.shown)}
      aria-readonly={locked !== undefined}
      data-path={path}
      data-dragging={dragging}
      onFocus={mark.begin}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={() => setDragging(false)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const next = markAfterKey(event.key, mark.shown)
        if (next === undefined) return
        event.preventDefault()
        if (next !== mark.shown) move(next)
      }}
    >
      {children}
    </div>
  )
}
