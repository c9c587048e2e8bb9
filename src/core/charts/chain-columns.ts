import type { ChainBreak } from '../analysis/chain'
import { shortBreakWords } from '../analysis/chain-words'
import type { Chain, ChainArrow, ChainColumn, ChainNode } from '../plan/chain'
import { fieldSpec } from '../plan/paths'
import { arrangeChain, type ChainFrame } from './chain-order'
import type { ColourRole } from './marks'
import { SERIF_RATIO, wrapText } from './measure'

/** A line of words at a thing of the chain. */
export interface ChainLine {
  text: string
  face: 'serif' | 'sans'
  size: number
  weight: 400 | 600
  fill: ColourRole
  /** The height of the line, in pixels. */
  line: number
}

/** A thing of the chain where it stands, in pixels. */
export interface ChainBox {
  node: ChainNode
  x: number
  y: number
  width: number
  height: number
  lines: ChainLine[]
}

/** Between the edge of a thing and its words. */
export const INSET = 14
const PADDING = 8
/** Widths are estimated: so much is kept free for a line that turns out a little wider. */
const MARGIN = 8
/** Between two arrows that meet the same edge. */
export const PORT = 12
const LEAST_HEIGHT = 40
const LEAST_GAP = 12

const STYLES = {
  name: { face: 'serif', size: 16, weight: 600, fill: 'ink', line: 21 },
  part: { face: 'sans', size: 13, weight: 600, fill: 'ink', line: 20 },
  said: { face: 'serif', size: 14, weight: 400, fill: 'ink', line: 19 },
  note: { face: 'sans', size: 12, weight: 400, fill: 'ink2', line: 17 },
} as const satisfies Record<string, Omit<ChainLine, 'text'>>

/** At a heavier weight the serif is as wide as the sans. */
const SERIF_RATIOS = { 400: SERIF_RATIO, 600: 1 } as const

const MOST_LINES = { name: 3, note: 2 } as const

function lines(text: string, style: keyof typeof STYLES, width: number, most: number): ChainLine[] {
  const { face, size, weight } = STYLES[style]
  return wrapText(text, face === 'serif' ? size * SERIF_RATIOS[weight] : size, width, most).map((one) => ({
    text: one,
    ...STYLES[style],
  }))
}

/** The words at a thing: its name, what is said of it, and in a few words how the chain breaks there. */
function wordsAt(node: ChainNode, breaks: readonly ChainBreak[], width: number, said: number): ChainLine[] {
  const broken = breaks
    .filter((found) => found.node.path === node.path && found.kind !== 'unwritten')
    .flatMap((found) => lines(shortBreakWords(found), 'note', width, MOST_LINES.note))
  if (node.column !== 'core') {
    return [
      ...lines(node.name, 'name', width, MOST_LINES.name),
      ...lines(node.detail, 'note', width, MOST_LINES.note),
      ...broken,
    ]
  }
  const detail =
    node.detail === ''
      ? lines(fieldSpec(node.path)?.empty ?? '', 'note', width, MOST_LINES.note)
      : lines(node.detail, 'said', width, said)
  return [...lines(node.name, 'part', width, 1), ...detail, ...broken]
}

function busiest(path: string, arrows: readonly ChainArrow[]): number {
  const meeting = (end: 'from' | 'to') => arrows.filter((arrow) => arrow[end].path === path).length
  return Math.max(meeting('from'), meeting('to'))
}

type Unplaced = Omit<ChainBox, 'y'>

function heightOf(boxes: readonly Unplaced[]): number {
  return boxes.reduce((sum, { height }) => sum + height, 0)
}

/** Under one another, each in the middle of its share of the room that is left. */
function stack(boxes: readonly Unplaced[], top: number, height: number): ChainBox[] {
  const gap = (height - heightOf(boxes)) / Math.max(1, boxes.length)
  let y = top + gap / 2
  return boxes.map((box) => {
    const placed = { ...box, y }
    y += box.height + gap
    return placed
  })
}

export interface ChainColumns {
  boxes: ChainBox[]
  folded: Readonly<Record<'action' | 'objective', readonly ChainNode[]>>
  columns: Readonly<Record<ChainColumn, { x: number; width: number }>>
  bottom: number
}

/** The things of the chain in their three columns, from `top` downwards, wide and far apart as the frame allows. */
export function placeColumns(
  chain: Chain,
  breaks: readonly ChainBreak[],
  frame: ChainFrame,
  top: number,
): ChainColumns {
  const width = Math.round(Math.max(140, Math.min(288, frame.width * 0.255)))
  const xs = { action: 0, core: Math.round((frame.width - width) / 2), objective: frame.width - width }
  const { drawn, folded } = arrangeChain(chain, breaks, frame)
  const shown = new Set(Object.values(drawn).flatMap((nodes) => nodes.map(({ path }) => path)))
  const arrows = chain.arrows.filter(({ from, to }) => shown.has(from.path) && shown.has(to.path))
  const unplaced = (column: ChainColumn) =>
    drawn[column].map((node): Unplaced => {
      const room = width - (column === 'core' ? 2 : 1) * INSET - MARGIN
      const words = wordsAt(node, breaks, room, frame.said)
      const height = words.reduce((sum, { line }) => sum + line, 0) + 2 * PADDING
      const ports = (busiest(node.path, arrows) - 1) * PORT + 2 * PADDING
      return { node, x: xs[column], width, height: Math.max(LEAST_HEIGHT, height, ports), lines: words }
    })
  const boxes = { action: unplaced('action'), core: unplaced('core'), objective: unplaced('objective') }
  const height = Math.max(...Object.values(boxes).map((column) => heightOf(column) + LEAST_GAP * column.length))
  return {
    boxes: [
      ...stack(boxes.action, top, height),
      ...stack(boxes.core, top, height),
      ...stack(boxes.objective, top, height),
    ],
    folded,
    columns: {
      action: { x: xs.action, width },
      core: { x: xs.core, width },
      objective: { x: xs.objective, width },
    },
    bottom: top + height,
  }
}
