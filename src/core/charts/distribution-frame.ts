import type { DotShape } from './dots'

/** The sizes of a picture of answers, in pixels. */
export interface DistributionFrame {
  width: number
  /** The column of labels at the left. */
  label: number
  /** Labels and numbers. */
  text: number
  /** The names of the poles; 0 leaves them out. */
  pole: number
  today: DotShape
  circle: DotShape
  /** How high the stacks of today and of what should be may get. */
  rise: { today: number; shouldBe: number }
  /** The boxes of what people could accept; 0 leaves them out. */
  box: number
  /** Lines of the axes. */
  line: number
  tick: number
}

/** The room view: the smallest text 28, circles of 48, blocks of 24 by 16. */
const ROOM: DistributionFrame = {
  width: 1344,
  label: 172,
  text: 28,
  pole: 36,
  today: { kind: 'block', width: 24, height: 16 },
  circle: { kind: 'circle', width: 48, height: 48 },
  rise: { today: 88, shouldBe: 204 },
  box: 64,
  line: 2,
  tick: 7,
}

const DOCUMENT: DistributionFrame = {
  width: 754,
  label: 108,
  text: 14,
  pole: 16,
  today: { kind: 'block', width: 14, height: 9 },
  circle: { kind: 'circle', width: 22, height: 22 },
  rise: { today: 52, shouldBe: 76 },
  box: 30,
  line: 1.25,
  tick: 4,
}

export const DISTRIBUTION_FRAMES = { room: ROOM, document: DOCUMENT } as const

/** The picture of one tension on a screen, as wide as there is room. */
export function screenFrame(width: number): DistributionFrame {
  const wide = width >= 820
  return {
    width,
    label: wide ? 116 : 92,
    text: wide ? 14 : 13,
    pole: wide ? 20 : 17,
    today: { kind: 'block', width: wide ? 18 : 14, height: wide ? 11 : 9 },
    circle: wide ? { kind: 'circle', width: 28, height: 28 } : { kind: 'circle', width: 22, height: 22 },
    rise: wide ? { today: 68, shouldBe: 124 } : { today: 52, shouldBe: 100 },
    box: 32,
    line: 1.25,
    tick: 4,
  }
}

/** Of one row of several: on a page seven of them leave room for what is said above and below. */
const ROWS = {
  room: { circle: 20, block: { width: 14, height: 7 }, rise: { today: 24, shouldBe: 46 }, line: 1.5, tick: 4 },
  screen: { circle: 13, block: { width: 9, height: 5 }, rise: { today: 24, shouldBe: 58 }, line: 1, tick: 3 },
  document: { circle: 11, block: { width: 8, height: 4 }, rise: { today: 14, shouldBe: 38 }, line: 1, tick: 3 },
} as const

/** One of several under one another: the dots, the range and the median, and no words. */
export function rowFrame(width: number, sizes: keyof typeof ROWS): DistributionFrame {
  const { circle, block, rise, line, tick } = ROWS[sizes]
  return {
    width,
    label: 0,
    text: 0,
    pole: 0,
    today: { kind: 'block', ...block },
    circle: { kind: 'circle', width: circle, height: circle },
    rise,
    box: 0,
    line,
    tick,
  }
}
