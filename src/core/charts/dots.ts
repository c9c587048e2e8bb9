import type { Mark } from './marks'

/** One answer as it is drawn: a block for today, a circle for what should be. In pixels. */
export interface DotShape {
  kind: 'block' | 'circle' | 'ring'
  width: number
  height: number
}

/** How the answers of one row are stacked: the same size and as many side by side on every point. */
export interface Stacking {
  /** Of one answer, with the gap to the next. */
  width: number
  height: number
  gap: number
  columns: number
  /** 1 where the answers have the size that they were drawn for. */
  scale: number
}

interface Room {
  /** Between two points, in pixels. */
  span: number
  /** How high a stack may get. */
  rise: number
}

/** What stays free between the stacks of two neighbouring points. */
const APART = 0.12
const STEP = 0.04
const SMALLEST = 0.08

/** One column is read best, so it is kept down to this size before two stand side by side. */
const SMALLEST_COLUMN = 0.7

function scaled({ kind, width, height }: DotShape, scale: number): Omit<Stacking, 'columns'> {
  const gap = Math.max(1, (kind === 'block' ? 8 : 4) * Math.min(1, width / 24) * scale)
  return { width: width * scale, height: height * scale, gap, scale }
}

/**
 * The largest size at which every stack fits: in one column, a little smaller if need be, then several side by side,
 * then smaller. All points of a row have as many columns, so that a stack that is twice as high holds twice as many.
 */
export function stackingOf(counts: readonly number[], shape: DotShape, { span, rise }: Room): Stacking {
  const most = Math.max(1, ...counts)
  const rowsAt = ({ height, gap }: Omit<Stacking, 'columns'>) => Math.floor((rise + gap) / (height + gap))
  for (let scale = 1; scale >= SMALLEST_COLUMN; scale -= STEP) {
    const size = scaled(shape, scale)
    if (rowsAt(size) >= most) return { ...size, columns: 1 }
  }
  for (let scale = 1; ; scale -= STEP) {
    const size = scaled(shape, scale)
    const widest = Math.max(1, Math.floor((span * (1 - APART) + size.gap) / (size.width + size.gap)))
    const columns = Math.ceil(most / Math.max(1, rowsAt(size)))
    if (columns <= widest || scale - STEP < SMALLEST) return { ...size, columns: Math.min(columns, widest) }
  }
}

/** How high the stack of so many answers is, in pixels. */
export function stackHeight(count: number, { height, gap, columns }: Stacking): number {
  const rows = Math.ceil(count / columns)
  return rows === 0 ? 0 : rows * height + (rows - 1) * gap
}

/**
 * The answers of one point, from the line on which they stand away from it.
 * @param away −1 where they stand on the line, 1 where they hang from it
 */
export function stackMarks(
  count: number,
  shape: DotShape,
  stacking: Stacking,
  { x, y, away, fill }: { x: number; y: number; away: 1 | -1; fill: 'a' | 'b' | 'ink' | 'ink2' },
): Mark[] {
  const { width, height, gap, columns } = stacking
  return Array.from({ length: count }, (_, index): Mark => {
    const row = Math.floor(index / columns)
    const inRow = Math.min(columns, count - row * columns)
    const centre = x + ((index % columns) - (inRow - 1) / 2) * (width + gap)
    const middle = y + away * (row * (height + gap) + height / 2)
    if (shape.kind === 'block') {
      return { kind: 'rect', x: centre - width / 2, y: middle - height / 2, width, height, fill }
    }
    const line = Math.max(1, width * 0.09)
    return shape.kind === 'circle'
      ? { kind: 'circle', x: centre, y: middle, radius: width / 2, fill }
      : {
          kind: 'circle',
          x: centre,
          y: middle,
          radius: width / 2 - line / 2,
          fill: 'paper',
          stroke: fill,
          strokeWidth: line,
        }
  })
}
