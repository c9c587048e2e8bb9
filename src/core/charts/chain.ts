import type { ChainBreak } from '../analysis/chain'
import { arrowClause, arrowWords, breakWords, nodeWords } from '../analysis/chain-words'
import type { Chain, ChainArrow, ChainNode } from '../plan/chain'
import { listSpec } from '../plan/paths'
import { arrowMarks, type DrawnArrow, drawArrows, type Side } from './chain-arrows'
import { type ChainBox, type ChainColumns, INSET, placeColumns } from './chain-columns'
import type { ChainFrame } from './chain-order'
import type { Drawing, Mark } from './marks'
import { fitText } from './measure'

/** The theory of action as a picture: what we do, what changes in the core, what we want, and the arrows between. */
export interface ChainLayout extends Drawing {
  /** Column by column, from the top; `text` is read out in place of the picture. */
  nodes: { node: ChainNode; x: number; y: number; width: number; height: number; text: string }[]
  arrows: { arrow: ChainArrow; d: string; text: string }[]
  /** What is not drawn, since nothing joins it and there are many. */
  folded: ChainColumns['folded']
}

/** On the page of a document, where a picture must not be higher than the page, and what it says in short stands above. */
export const CHAIN_DOCUMENT_FRAME: ChainFrame = { width: 800, few: 8, most: 8, said: 3 }
export const CHAIN_SCREEN: Omit<ChainFrame, 'width'> = { few: 12, most: 60, said: 5 }

const CHAIN_HEADINGS = { action: 'What we do', core: 'Instructional core', objective: 'What we want' } as const
const TITLE = 'From what we do, through the instructional core, to what we want'

const TOP = 34
const CORE_PADDING = 12
const FRAY = 18

/** On which sides of a thing the chain is broken off. */
function frayedSides(found: ChainBreak): Side[] {
  switch (found.kind) {
    case 'unreachedObjective':
    case 'unreachedPart':
      return ['in']
    case 'deadEnd':
    case 'leadsNowhere':
      return ['out']
    case 'brokenPromise':
      return found.begins ? [] : ['out']
    case 'unwritten':
      return []
  }
}

/** The short frayed end of a thread that stops, as in the picture of the seven tensions. */
function frayMarks({ node, x, y, width, height }: ChainBox, breaks: readonly ChainBreak[]): Mark[] {
  const sides = new Set(breaks.filter((found) => found.node.path === node.path).flatMap(frayedSides))
  return [...sides].map((side) => {
    const start = side === 'in' ? x - 3 : x + width + 3
    const end = side === 'in' ? start - FRAY : start + FRAY
    const middle = y + height / 2
    return { kind: 'line', x1: start, y1: middle, x2: end, y2: middle, stroke: 'ink2', strokeWidth: 1.75, dash: [3, 4] }
  })
}

/** The edges at which arrows begin and end: a post on the side where the chain goes on. */
function postMarks({ node, x, y, width, height }: ChainBox): Mark[] {
  const post = (at: number): Mark => ({ kind: 'rect', x: at, y, width: 2, height, fill: 'ink' })
  return [...(node.column === 'action' ? [] : [post(x)]), ...(node.column === 'objective' ? [] : [post(x + width - 2)])]
}

function textMarks({ node, x, y, height, lines }: ChainBox): Mark[] {
  const left = node.column === 'action' ? x : x + INSET
  let top = y + (height - lines.reduce((sum, { line }) => sum + line, 0)) / 2
  return lines.map(({ line, ...style }): Mark => {
    const baseline = top + line / 2 + style.size * 0.34
    top += line
    return { kind: 'text', x: left, y: baseline, anchor: 'start', ...style }
  })
}

function columnMarks({ columns, folded, bottom, boxes }: ChainColumns, arrows: readonly ChainArrow[]): Mark[] {
  const text = { kind: 'text', face: 'sans', anchor: 'start' } as const
  const heading = (column: keyof typeof CHAIN_HEADINGS): Mark => ({
    ...text,
    x: columns[column].x + (column === 'action' ? 0 : INSET),
    y: 14,
    text: CHAIN_HEADINGS[column],
    size: 13,
    weight: 600,
    fill: 'ink2',
  })
  const more = (column: 'action' | 'objective', words: string): Mark[] => {
    const count = folded[column].length
    const joined = folded[column].some(({ path }) =>
      arrows.some(({ from, to }) => path === from.path || path === to.path),
    )
    const x = columns[column].x + (column === 'action' ? 0 : INSET)
    const told = fitText(`and ${count} more${joined ? '' : ` ${words}`}`, 13, columns[column].width - INSET)
    return count === 0 ? [] : [{ ...text, x, y: bottom + 26, text: told, size: 13, weight: 400, fill: 'ink2' }]
  }
  const none = (column: 'action' | 'objective', list: string): Mark[] =>
    !boxes.some(({ node }) => node.column === column)
      ? [{ ...heading(column), y: TOP + 18, text: listSpec(list)?.empty ?? '', weight: 400 } as Mark]
      : []
  return [
    {
      kind: 'rect',
      ...columns.core,
      y: TOP - CORE_PADDING,
      height: bottom - TOP + 2 * CORE_PADDING,
      radius: 2,
      fill: 'wash',
    },
    heading('action'),
    heading('core'),
    heading('objective'),
    ...none('action', 'initiatives'),
    ...none('objective', 'purpose/objectives'),
    ...more('action', 'that lead nowhere'),
    ...more('objective', 'that nothing leads to'),
  ]
}

/** Every arrow that is drawn and every break as sentences. */
function description(arrows: readonly DrawnArrow[], breaks: readonly ChainBreak[]): string {
  return [...arrows.map(({ arrow }) => `${arrowClause(arrow)}.`), ...breaks.map(breakWords)].join(' ')
}

/**
 * @param chosen the path of a thing, or the id of an arrow, that stands out; null for none.
 * @returns marks in pixels, in the order in which they are drawn, with where each thing and each arrow is.
 */
export function layoutChain(
  chain: Chain,
  breaks: readonly ChainBreak[],
  frame: ChainFrame,
  chosen: string | null = null,
): ChainLayout {
  const placed = placeColumns(chain, breaks, frame, TOP)
  const { boxes, folded } = placed
  const arrows = drawArrows(boxes, chain.arrows)
  const isChosen = ({ arrow: { id, from, to } }: DrawnArrow) => [id, from.path, to.path].includes(chosen ?? '')
  const behind = arrows.filter((each) => !isChosen(each))
  const before = arrows.filter(isChosen)
  const foot = folded.action.length + folded.objective.length > 0 ? 24 : 0
  return {
    width: frame.width,
    height: Math.ceil(placed.bottom + CORE_PADDING + foot),
    marks: [
      ...columnMarks(placed, chain.arrows),
      ...behind.flatMap((each) => arrowMarks(each, false)),
      ...before.flatMap((each) => arrowMarks(each, true)),
      ...boxes.flatMap((box) => [...frayMarks(box, breaks), ...postMarks(box), ...textMarks(box)]),
    ],
    title: TITLE,
    description: description(arrows, breaks),
    nodes: boxes.map(({ lines: _lines, ...box }) => ({ ...box, text: nodeWords(box.node, chain, breaks) })),
    arrows: arrows.map(({ arrow, d }) => ({ arrow, d, text: arrowWords(arrow) })),
    folded,
  }
}
