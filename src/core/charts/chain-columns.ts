import type { ChainBreak } from '../analysis/chain'
import { shortBreakWords } from '../analysis/chain-words'
import type { Chain, ChainArrow, ChainColumn, ChainNode } from '../plan/chain'
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
const MOST_GAP = 56

const STYLES = {
  name: { face: 'serif', size: 16, weight: 600, fill: 'ink', line: 21 },
  part: { face: 'sans', size: 13, weight: 600, fill: 'ink', line: 20 },
  said: { face: 'serif', size: 14, weight: 400, fill: 'ink', line: 19 },
  note: { face: 'sans', size: 12, weight: 400, fill: 'ink2', line: 17 },
} as const satisfies Record<string, Omit<ChainLine, 'text'>>

const MOST_LINES = { name: 3, said: 5, note: 2 } as const

function lines(text: string, style: keyof typeof STYLES, width: number, most: number): ChainLine[] {
  const { face, size } = STYLES[style]
  return wrapText(text, face === 'serif' ? size * SERIF_RATIO : size, width, most).map((one) => ({
    text: one,
    ...STYLES[style],
  }))
}

/** The words at a thing: its name, what is said of it, and in a few words how the chain breaks there. */
function wordsAt(node: ChainNode, breaks: readonly ChainBreak[], width: number): ChainLine[] {
  const isPart = node.column === 'core'
  const broken = breaks.filter((found) => found.node.path === node.path)
  return [
    ...(isPart ? lines(node.name, 'part', width, 1) : lines(node.name, 'name', width, MOST_LINES.name)),
    ...lines(node.detail, isPart ? 'said' : 'note', width, isPart ? MOST_LINES.said : MOST_LINES.note),
    ...broken.flatMap((found) => lines(shortBreakWords(found), 'note', width, MOST_LINES.note)),
  ]
}

function busiest(path: string, arrows: readonly ChainArrow[]): number {
  const meeting = (end: 'from' | 'to') => arrows.filter((arrow) => arrow[end].path === path).length
  return Math.max(meeting('from'), meeting('to'))
}

type Unplaced = Omit<ChainBox, 'y'>

/** Under one another from the middle outwards: as far apart as the height allows, and never nearer than a gap. */
function stack(boxes: readonly Unplaced[], top: number, height: number): ChainBox[] {
  const filled = boxes.reduce((sum, box) => sum + box.height, 0)
  const room = boxes.length > 1 ? (height - filled) / (boxes.length - 1) : 0
  const gap = Math.max(LEAST_GAP, Math.min(MOST_GAP, room))
  let y = top + Math.max(0, (height - filled - gap * (boxes.length - 1)) / 2)
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
      const words = wordsAt(node, breaks, width - (column === 'core' ? 2 : 1) * INSET - MARGIN)
      const height = words.reduce((sum, { line }) => sum + line, 0) + 2 * PADDING
      const ports = (busiest(node.path, arrows) - 1) * PORT + 2 * PADDING
      return { node, x: xs[column], width, height: Math.max(LEAST_HEIGHT, height, ports), lines: words }
    })
  const boxes = { action: unplaced('action'), core: unplaced('core'), objective: unplaced('objective') }
  const least = Object.values(boxes).map(
    (column) => column.reduce((sum, box) => sum + box.height, 0) + LEAST_GAP * Math.max(0, column.length - 1),
  )
  const height = Math.max(...least)
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
