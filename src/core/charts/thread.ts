import { curveBumpY, line } from 'd3-shape'
import type { Mark } from './marks'
import { DISC_RADIUS } from './spectrum'

export interface ThreadPoint {
  x: number
  y: number
}

const FRAY = 18

function frayed({ x, y }: ThreadPoint, direction: 1 | -1): Mark {
  const start = y + direction * (DISC_RADIUS + 1)
  return {
    kind: 'line',
    x1: x,
    y1: start,
    x2: x,
    y2: start + direction * FRAY,
    stroke: 'thread',
    strokeWidth: 1.75,
    dash: [3, 4],
  }
}

/**
 * The thread through the should-be marks, from the first tension to the last. Where a mark is missing (null)
 * it stops with a short frayed end on each side of the gap.
 */
export function threadMarks(points: readonly (ThreadPoint | null)[]): Mark[] {
  const curve = line<ThreadPoint>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveBumpY)
  const runs: ThreadPoint[][] = [[]]
  for (const point of points) {
    if (point) runs.at(-1)?.push(point)
    else runs.push([])
  }
  const marks: Mark[] = []
  for (const [index, point] of points.entries()) {
    if (!point) continue
    if (index > 0 && points[index - 1] === null) marks.push(frayed(point, -1))
    if (index < points.length - 1 && points[index + 1] === null) marks.push(frayed(point, 1))
  }
  const strands = runs
    .filter((run) => run.length > 1)
    .map((run): Mark => ({ kind: 'path', d: curve(run) ?? '', fill: 'none', stroke: 'thread', strokeWidth: 1.75 }))
  return [...strands, ...marks]
}
