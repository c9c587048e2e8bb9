import type { Pole } from '../content/schema'
import type { Mark } from './marks'
import { estimateWidth } from './measure'

/** What stays free between a pole's name and the next column. */
const POLE_GAP = 6

export interface PoleLabel {
  pole: Pole
  x: number
  y: number
  width: number
  anchor: 'start' | 'end'
  fill: 'a' | 'b'
}

/** A pole's name on one line, or broken where the content says, if the column is too narrow. */
export function poleMarks({ pole, x, y, width, anchor, fill }: PoleLabel): Mark[] {
  const lines = estimateWidth(pole.name, 14) <= width - POLE_GAP ? [pole.name] : pole.lines
  const first = y + 4.5 - ((lines.length - 1) * 20) / 2
  return lines.map((text, index) => ({
    kind: 'text',
    x,
    y: first + index * 20,
    text,
    face: 'sans',
    size: 14,
    weight: 600,
    fill,
    anchor,
  }))
}
