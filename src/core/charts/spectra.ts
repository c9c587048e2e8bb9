import { scaleLinear } from 'd3-scale'
import type { Content, TensionContent } from '../content/schema'
import type { Decision, Plan, Position } from '../plan/schema'
import { decisionsInOrder } from '../plan/selectors'
import type { Mark } from './marks'
import { estimateWidth, fitText } from './measure'
import { positionWords } from './overview-text'
import {
  arrowMarks,
  discMarks,
  postMarks,
  rangeMarks,
  type SpectrumPlace,
  trackMarks,
  unansweredMarks,
} from './spectrum'
import { threadMarks } from './thread'

/**
 * The seven spectra in one column with their thread, to stand beside another such column: the names of the poles
 * below the ends of each track, and the titles beside both columns or above each track.
 */

export interface SpectraFrame {
  /** In pixels. */
  width: number
  /** The title of each tension above its track, where there is no room beside the columns. */
  titled: boolean
  /** False where the should-be marks are drawn over the picture, so that they can be moved. */
  discs: boolean
}

export interface SpectraRow {
  id: string
  place: SpectrumPlace
}

export interface SpectraLayout {
  width: number
  height: number
  rowHeight: number
  marks: Mark[]
  rows: SpectraRow[]
  description: string
}

const SIDE = 22
const ROW = { plain: 76, titled: 116 } as const
/** How far above the foot of its row a track lies. */
const ABOVE_FOOT = 42
const NAME_SIZE = 12
const TITLE_SIZE = 15

/** A text at one end of a row, on paper, so that the thread passes behind it. */
function onPaper(text: Extract<Mark, { kind: 'text' }>): Mark[] {
  const wide = estimateWidth(text.text, text.size) + 4
  const left = text.anchor === 'end' ? text.x - wide : text.x
  return [{ kind: 'rect', x: left, y: text.y - text.size, width: wide, height: text.size + 4, fill: 'paper' }, text]
}

function poleNames({ poles }: TensionContent, width: number, { y }: SpectrumPlace): Mark[] {
  const name = (words: string, x: number, anchor: 'start' | 'end', fill: 'a' | 'b'): Mark[] => {
    const text = fitText(words, NAME_SIZE, width / 2 - 8)
    return onPaper({ kind: 'text', x, y: y + 31, text, face: 'sans', size: NAME_SIZE, weight: 600, fill, anchor })
  }
  return [...name(poles.a.name, 0, 'start', 'a'), ...name(poles.b.name, width, 'end', 'b')]
}

function title({ number, title: words }: TensionContent, width: number, { y }: SpectrumPlace): Mark[] {
  const text = fitText(`${number}  ${words}`, TITLE_SIZE, width)
  return onPaper({
    kind: 'text',
    x: 0,
    y: y - 48,
    text,
    face: 'serif',
    size: TITLE_SIZE,
    weight: 600,
    fill: 'ink',
    anchor: 'start',
  })
}

/** Where the mark stands on the other side, if elsewhere. */
function besideMarks(here: Position | null, beside: Position | null, { x, y }: SpectrumPlace): Mark[] {
  if (beside === null || beside === here) return []
  return [
    { kind: 'circle', x: x(beside), y, radius: 9, fill: 'paper', stroke: 'ink2', strokeWidth: 1.5, dash: [3, 2.5] },
  ]
}

function sentence(tension: TensionContent, { shouldBe }: Decision, beside: Position | null | undefined): string {
  const words = (position: Position | null) => positionWords(tension, position, 'not answered')
  const other = beside === undefined || beside === shouldBe ? '' : `; beside it ${words(beside)}`
  return `${tension.title}: should be ${words(shouldBe)}${other}.`
}

/** @param beside the plan of the other column, whose marks are shown as rings where they stand elsewhere. */
export function layoutSpectra(plan: Plan, content: Content, frame: SpectraFrame, beside: Plan | null): SpectraLayout {
  const { width, titled, discs } = frame
  const rowHeight = titled ? ROW.titled : ROW.plain
  const x = scaleLinear([1, 9], [SIDE, width - SIDE])
  const rows = decisionsInOrder(plan, content).map(({ tension, decision }, index) => ({
    tension,
    decision,
    state: { today: decision.today, shouldBe: decision.shouldBe, range: decision.range, superseded: null },
    place: { x, y: rowHeight * (index + 1) - ABOVE_FOOT },
    other: beside?.tensions[tension.id]?.shouldBe,
  }))
  const height = rows.length * rowHeight
  const each = (draw: (row: (typeof rows)[number]) => Mark[]) => rows.flatMap(draw)
  return {
    width,
    height,
    rowHeight,
    marks: [
      { kind: 'line', x1: x(5), y1: 0, x2: x(5), y2: height, stroke: 'rule', strokeWidth: 1, dash: [2, 4] },
      ...each(({ state, place }) => rangeMarks(state.range, place)),
      ...each(({ place }) => trackMarks(place)),
      ...threadMarks(
        rows.map(({ state, place }) => (state.shouldBe === null ? null : { x: x(state.shouldBe), y: place.y })),
      ),
      ...each(({ state, place, other }) => besideMarks(state.shouldBe, other ?? null, place)),
      ...each(({ state, place }) => postMarks(state, place)),
      ...each(({ state, place }) => arrowMarks(state, place)),
      ...(discs ? each(({ state, place }) => [...discMarks(state, place), ...unansweredMarks(state, place)]) : []),
      ...each(({ tension, place }) => [
        ...(titled ? title(tension, width, place) : []),
        ...poleNames(tension, width, place),
      ]),
    ],
    rows: rows.map(({ tension, place }) => ({ id: tension.id, place })),
    description: rows.map(({ tension, decision, other }) => sentence(tension, decision, other)).join(' '),
  }
}
