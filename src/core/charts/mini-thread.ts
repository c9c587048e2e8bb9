import { curveBumpY, line } from 'd3-shape'
import { type Mark, sideColour } from './marks'

/** The size of the small drawing, in pixels. */
export const MINI_THREAD = { width: 128, height: 80 } as const

const SIDE = 8
const TOP = 7
const DOT_RADIUS = 4.5

interface Dot {
  x: number
  y: number
  position: number
}

function runsOf(dots: readonly (Dot | null)[]): Dot[][] {
  const runs: Dot[][] = [[]]
  for (const dot of dots) {
    if (dot) runs.at(-1)?.push(dot)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1)
}

/**
 * A plan at a glance: one line for each tension, the should-be marks on them, and the thread that joins
 * them. As in the large picture it stops where a mark is missing (null).
 */
export function layoutMiniThread(marks: readonly (number | null)[]): Mark[] {
  const { width, height } = MINI_THREAD
  const perPoint = (width - 2 * SIDE) / 8
  const perRow = marks.length > 1 ? (height - 2 * TOP) / (marks.length - 1) : 0
  const rowAt = (index: number) => TOP + index * perRow
  const dots = marks.map((position, index): Dot | null =>
    position === null ? null : { x: SIDE + (position - 1) * perPoint, y: rowAt(index), position },
  )
  const curve = line<Dot>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveBumpY)
  return [
    ...marks.map((_, index): Mark => {
      const y = rowAt(index)
      return { kind: 'line', x1: SIDE, y1: y, x2: width - SIDE, y2: y, stroke: 'rule', strokeWidth: 1 }
    }),
    ...runsOf(dots).map(
      (run): Mark => ({ kind: 'path', d: curve(run) ?? '', fill: 'none', stroke: 'thread', strokeWidth: 1.5 }),
    ),
    ...dots.flatMap((dot): Mark[] =>
      dot === null ? [] : [{ kind: 'circle', x: dot.x, y: dot.y, radius: DOT_RADIUS, fill: sideColour(dot.position) }],
    ),
  ]
}
