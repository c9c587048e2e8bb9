import type { Position } from '../../../../core/plan'

/** How far the pointer goes before a press becomes a drag, in pixels. */
const SLACK = 6

export interface PointPlace {
  point: Position
  /** Its left and right edge on the screen, in pixels. */
  left: number
  right: number
}

/** The point over which the pointer is, or the nearest one: only how far left or right it is counts. */
export function pointUnder(clientX: number, points: readonly PointPlace[]): Position | null {
  const away = ({ left, right }: PointPlace) => Math.max(left - clientX, 0, clientX - right)
  const [first, ...others] = points
  if (!first) return null
  return others.reduce((nearest, place) => (away(place) < away(nearest) ? place : nearest), first).point
}

export function isDrag(from: { x: number; y: number }, to: { x: number; y: number }): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= SLACK
}
