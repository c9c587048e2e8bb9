import { scaleLinear } from 'd3-scale'
import type { Content, TensionContent } from '../content/schema'
import type { Decision, Plan } from '../plan/schema'
import { decisionsInOrder, lastSuperseded } from '../plan/selectors'
import { formatDayShort } from '../text'
import type { Mark } from './marks'
import { fitText, SERIF_RATIO, wrapText } from './measure'
import { overviewText, STATUS_WORDS } from './overview-text'
import { poleMarks } from './pole'
import {
  arrowMarks,
  discMarks,
  postMarks,
  rangeMarks,
  type SpectrumPlace,
  type SpectrumState,
  supersededMarks,
  trackMarks,
  unansweredMarks,
} from './spectrum'
import { statusMarks } from './status'
import { threadMarks } from './thread'

/**
 * The picture of the seven tensions: seven spectra under one another, both marks with the arrow between,
 * and one thread through the should-be marks. The screen, Word and the command line all draw these marks.
 */

export interface OverviewFrame {
  /** Widths in pixels of the columns: title, pole A, field, pole B, status (0 leaves the status out). */
  columns: readonly [number, number, number, number, number]
  rowHeight: number
  /** Free above the first row and below the last. */
  top: number
  /** Lines of the status column: two on a wide screen, three where it is narrow. */
  statusLines: 2 | 3
}

/** A window of 1200 pixels and more; a smaller one; the page of a document, where a table tells the status. */
export const OVERVIEW_FRAMES = {
  wide: { columns: [144, 128, 560, 136, 184], rowHeight: 80, top: 8, statusLines: 2 },
  narrow: { columns: [144, 110, 432, 118, 156], rowHeight: 64, top: 8, statusLines: 3 },
  history: { columns: [148, 116, 368, 122, 0], rowHeight: 56, top: 8, statusLines: 2 },
  document: { columns: [148, 116, 368, 122, 0], rowHeight: 42, top: 14, statusLines: 2 },
} as const satisfies Record<string, OverviewFrame>

export interface OverviewRow {
  id: string
  /** The whole row in one sentence, for people who do not see the picture. */
  text: string
  y: number
  height: number
}

export interface OverviewLayout {
  width: number
  height: number
  marks: Mark[]
  rows: OverviewRow[]
  title: string
  description: string
  table: { header: string[]; rows: string[][] }
}

const FIELD_PADDING = 24

function spectrumState(decision: Decision): SpectrumState {
  return {
    today: decision.today,
    shouldBe: decision.shouldBe,
    range: decision.range,
    superseded: lastSuperseded(decision)?.shouldBe ?? null,
  }
}

function titleMarks({ number, title }: TensionContent, width: number, y: number): Mark[] {
  const lines = wrapText(title, 17 * SERIF_RATIO, width - 22, 2)
  const first = y + 5.5 - ((lines.length - 1) * 22) / 2
  return [
    {
      kind: 'text',
      x: 0,
      y: first,
      text: String(number),
      face: 'sans',
      size: 14,
      weight: 400,
      fill: 'ink2',
      anchor: 'start',
    },
    ...lines.map(
      (text, index): Mark => ({
        kind: 'text',
        x: 24,
        y: first + index * 22,
        text,
        face: 'serif',
        size: 17,
        weight: 600,
        fill: 'ink',
        anchor: 'start',
      }),
    ),
  ]
}

function statusText(decision: Decision, x: number, y: number, width: number, lines: 2 | 3): Mark[] {
  const word = STATUS_WORDS[decision.status]
  const owner = decision.decider.trim()
  const review = decision.reviewDate === null ? null : `Review ${formatDayShort(decision.reviewDate)}`
  const small = (text: string, line: number, weight: 400 | 600 = 400): Mark => ({
    kind: 'text',
    x: x + 20,
    y: y + line,
    text: fitText(text, 13, width - 20),
    face: 'sans',
    size: 13,
    weight,
    fill: weight === 600 ? 'ink' : 'ink2',
    anchor: 'start',
  })
  if (owner === '' && review === null)
    return [small(word, -5, 600), small('No owner, no date', 15), ...statusMarks(decision.status, x, y - 15)]
  const second = owner === '' ? 'No owner' : owner
  const third = review ?? 'No review date'
  if (lines === 3) {
    return [small(word, -14, 600), small(second, 4.5), small(third, 23), ...statusMarks(decision.status, x, y - 24)]
  }
  const joined = fitText(`${word}, ${second}`, 13, width - 20)
  const rest = joined.slice(word.length)
  return [
    small(word, -5, 600),
    {
      ...(small(rest, -5) as Extract<Mark, { kind: 'text' }>),
      x: x + 20 + STATUS_WORD_WIDTH[decision.status],
      text: rest,
      fill: 'ink',
    },
    small(third, 15),
    ...statusMarks(decision.status, x, y - 15),
  ]
}

/** Widths of the three words in Inter 600 at 13 pixels, measured; the owner's name follows on the same line. */
const STATUS_WORD_WIDTH = { open: 34, leaning: 50, decided: 51 } as const

/** @returns marks in pixels, in the order in which they are drawn, with the same facts in words and as a table. */
export function layoutOverview(plan: Plan, content: Content, frame: OverviewFrame): OverviewLayout {
  const [titleWidth, poleWidth, fieldWidth, , statusWidth] = frame.columns
  const left = titleWidth + poleWidth
  const x = scaleLinear([1, 9], [left + FIELD_PADDING, left + fieldWidth - FIELD_PADDING])
  const width = frame.columns.reduce((sum, column) => sum + column, 0)
  const decided = decisionsInOrder(plan, content)
  const height = frame.top * 2 + decided.length * frame.rowHeight
  const rows = decided.map(({ tension, decision }, index) => {
    const place: SpectrumPlace = { x, y: frame.top + frame.rowHeight * (index + 0.5) }
    return { tension, decision, state: spectrumState(decision), place }
  })
  const each = (draw: (row: (typeof rows)[number]) => Mark[]) => rows.flatMap(draw)
  const marks: Mark[] = [
    {
      kind: 'line',
      x1: x(5),
      y1: frame.top,
      x2: x(5),
      y2: height - frame.top,
      stroke: 'rule',
      strokeWidth: 1,
      dash: [2, 4],
    },
    ...each(({ state, place }) => rangeMarks(state.range, place)),
    ...each(({ place }) => trackMarks(place)),
    ...threadMarks(
      rows.map(({ state, place }) => (state.shouldBe === null ? null : { x: x(state.shouldBe), y: place.y })),
    ),
    ...each(({ state, place }) => postMarks(state, place)),
    ...each(({ state, place }) => supersededMarks(state, place)),
    ...each(({ state, place }) => arrowMarks(state, place)),
    ...each(({ state, place }) => discMarks(state, place)),
    ...each(({ state, place }) => unansweredMarks(state, place)),
    ...each(({ tension, place }) => [
      ...titleMarks(tension, titleWidth, place.y),
      ...poleMarks({ pole: tension.poles.a, x: left, y: place.y, width: poleWidth, anchor: 'end', fill: 'a' }),
      ...poleMarks({
        pole: tension.poles.b,
        x: left + fieldWidth,
        y: place.y,
        width: frame.columns[3],
        anchor: 'start',
        fill: 'b',
      }),
    ]),
    ...(statusWidth === 0
      ? []
      : each(({ decision, place }) =>
          statusText(decision, width - statusWidth, place.y, statusWidth, frame.statusLines),
        )),
  ]
  const words = overviewText(plan, content)
  return {
    width,
    height,
    marks,
    rows: rows.map(({ tension, place }, index) => ({
      id: tension.id,
      text: words.sentences[index] ?? '',
      y: place.y - frame.rowHeight / 2,
      height: frame.rowHeight,
    })),
    title: words.title,
    description: words.description,
    table: words.table,
  }
}
