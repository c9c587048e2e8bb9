import type { Paper } from '../../core/house'

/** Lengths in twentieths of a point. Word turns the paper itself, so both sides are given as for portrait. */
export interface PageGeometry {
  width: number
  height: number
  top: number
  right: number
  bottom: number
  left: number
  /** From the edge of the paper to the header and to the footer. */
  header: number
  footer: number
}

export type Orientation = 'portrait' | 'landscape'

const PAPER: Record<Paper, { width: number; height: number }> = {
  letter: { width: 12240, height: 15840 },
  a4: { width: 11906, height: 16838 },
}

const INCH = 1440

/** The margins: a page that lies across holds one wide table, and is given more of the paper. */
const MARGINS = {
  portrait: { side: INCH, head: 1080 },
  landscape: { side: 1080, head: 1000 },
} as const

/** Above and below the text of a document of one or two pages, which uses more of them. */
const SHORT_HEAD = 780

export function plainPage(paper: Paper, orientation: Orientation, short: boolean): PageGeometry {
  const { side, head: usual } = MARGINS[orientation]
  const head = short ? SHORT_HEAD : usual
  return { ...PAPER[paper], top: head, right: side, bottom: head, left: side, header: 500, footer: 560 }
}

/** The width between the margins. */
export function textWidth({ width, height, left, right }: PageGeometry, orientation: Orientation): number {
  return (orientation === 'portrait' ? width : height) - left - right
}
