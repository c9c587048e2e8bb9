import type { WayStep, WayToGoal } from '../analysis/milestones'
import { dayNumber } from '../text'
import type { Mark } from './marks'
import { SERIF_RATIO, wrapText } from './measure'

/** The line from the goal back to today, as marks and as the steps that can be clicked and read out. */
export interface WayLayout {
  width: number
  height: number
  marks: Mark[]
  /** What a screen reader says in place of the picture. */
  title: string
  steps: WayLayoutStep[]
}

export interface WayLayoutStep {
  /** The field of the objective that a click leads to, relative to the objective. */
  field: string
  text: string
  top: number
  height: number
}

const WAY_GROUPS = { undated: 'No date yet', afterGoal: 'After the goal’s date' } as const

const LINE_X = 16
const TEXT_X = 44
const TOP = 4
/** Widths are estimated: so much is kept free for a line that turns out a little wider. */
const MARGIN = 8
/** The least that a step leaves free below its words. */
const GAP = 16
const GROUP_GAP = 24
/** Words of one step take at most so many lines; the rest stands in the field beside the picture. */
const MOST_LINES = 3
const PER_STEP = 72
/** However many steps there are, no more than this is given to showing how far apart they are. */
const MOST_FOR_TIME = 720

const SIZES = {
  goal: { size: 17, line: 24, face: 'serif', weight: 600 },
  milestone: { size: 14, line: 20, face: 'sans', weight: 400 },
  today: { size: 14, line: 20, face: 'sans', weight: 400 },
} as const
const WHEN = { size: 13, line: 20 } as const

type Row = Pick<Extract<Mark, { kind: 'text' }>, 'text' | 'size' | 'face' | 'weight' | 'fill'> & { line: number }

interface Words {
  height: number
  /** From the top of the step to the middle of its first line, where its sign stands. */
  middle: number
  marksAt(top: number): Mark[]
}

/** The words of a step under one another: what, then when. Today says first that it is today. */
function wordsOf(step: WayStep, width: number): Words {
  const { size, line, face, weight } = SIZES[step.kind]
  const measured = face === 'serif' ? size * SERIF_RATIO : size
  const what = wrapText(step.text, measured, width, MOST_LINES)
  const when = wrapText(step.when, WHEN.size, width, 2)
  const said: Row[] = what.map((text) => ({ text, size, line, face, weight, fill: step.empty ? 'ink2' : 'ink' }))
  const dated: Row[] = when.map((text) => ({ text, ...WHEN, face: 'sans', weight: 400, fill: 'ink2' }))
  // At the end of the line the day says where the reader is, so it comes before what holds there.
  const rows =
    step.kind === 'today'
      ? [...dated.map((row): Row => ({ ...row, weight: 600, fill: 'ink' })), ...said]
      : [...said, ...dated]
  const [first] = rows
  return {
    height: rows.reduce((sum, row) => sum + row.line, 0),
    middle: (first?.line ?? 0) / 2,
    marksAt(top) {
      let y = top
      return rows.map(({ line: height, ...row }): Mark => {
        const baseline = y + height / 2 + row.size * 0.35
        y += height
        return { kind: 'text', x: TEXT_X, y: baseline, anchor: 'start', ...row }
      })
    },
  }
}

/** The sign of a step on the line: the goal a disc, today the post of the other pictures, a milestone a ring. */
function signOf(step: WayStep, y: number): Mark {
  if (step.kind === 'goal') return { kind: 'circle', x: LINE_X, y, radius: 9, fill: 'ink' }
  if (step.kind === 'today') return { kind: 'rect', x: LINE_X - 13, y: y - 2, width: 26, height: 4, fill: 'ink' }
  const ring = { kind: 'circle', x: LINE_X, y, radius: 6, fill: 'paper', stroke: 'ink', strokeWidth: 2 } as const
  return step.day === null ? { ...ring, stroke: 'ink2', strokeWidth: 1.75, dash: [3, 2.5] } : ring
}

interface Placed {
  step: WayStep
  words: Words
  top: number
  y: number
}

/**
 * Steps under one another: as far apart as their days, but never nearer than their words need, so that nothing
 * lies over anything else however the days are spread.
 */
function placeLine(line: readonly WayStep[], width: number): { placed: Placed[]; bottom: number } {
  const days = line.flatMap(({ day }) => (day === null ? [] : [dayNumber(day)]))
  const total = Math.max(1, Math.max(...days) - Math.min(...days))
  const scale = Math.min(MOST_FOR_TIME, line.length * PER_STEP) / total
  let top = TOP
  let before: number | null = null
  const placed: Placed[] = []
  for (const step of line) {
    const words = wordsOf(step, width)
    const last = placed.at(-1)
    if (last) {
      const here: number | null = step.day === null ? null : dayNumber(step.day)
      const apart: number = before === null || here === null ? 0 : Math.abs(before - here) * scale
      top = Math.max(last.top + last.words.height + GAP, last.y + apart - words.middle)
    }
    if (step.day !== null) before = dayNumber(step.day)
    placed.push({ step, words, top, y: top + words.middle })
  }
  const last = placed.at(-1)
  return { placed, bottom: last ? last.top + last.words.height : 0 }
}

/** Between two signs: whole from the goal to today, dashed where time has passed or the distance is not known. */
function segments(placed: readonly Placed[]): Mark[] {
  return placed.slice(1).flatMap((to, index): Mark[] => {
    const from = placed[index]
    if (!from) return []
    const known = from.step.day !== null && !to.step.past
    return [
      {
        kind: 'line',
        x1: LINE_X,
        y1: from.y,
        x2: LINE_X,
        y2: to.y,
        stroke: 'edge',
        strokeWidth: 2,
        ...(known ? {} : { dash: [3, 4] }),
      },
    ]
  })
}

function placeGroup(steps: readonly WayStep[], heading: string, top: number, width: number) {
  if (steps.length === 0) return { marks: [], placed: [], bottom: top }
  const marks: Mark[] = [
    {
      kind: 'text',
      x: TEXT_X,
      y: top + GROUP_GAP + 14,
      text: heading,
      face: 'sans',
      size: 13,
      weight: 600,
      fill: 'ink',
      anchor: 'start',
    },
  ]
  const placed: Placed[] = []
  let y = top + GROUP_GAP + 24
  for (const step of steps) {
    const words = wordsOf(step, width)
    placed.push({ step, words, top: y, y: y + words.middle })
    y += words.height + GAP / 2
  }
  return { marks, placed, bottom: y - GAP / 2 }
}

/** "The goal: 46%. Jun 14, 2030, in 3 years and 7 months." */
function spoken({ kind, text, when }: WayStep): string {
  if (kind === 'today') return `${when}: ${text}`
  return `${kind === 'goal' ? 'The goal: ' : ''}${text.replace(/[.;,:]$/, '')}. ${when}`
}

/**
 * The way of one objective, read from the top: the goal, each step going back in time, today. What has no day,
 * and what lies after the goal, stands apart below.
 * @param width in pixels; @param name the objective's name, for the title.
 */
export function layoutWay(way: WayToGoal, { width, name }: { width: number; name: string }): WayLayout {
  const forWords = width - TEXT_X - MARGIN
  const line = placeLine(way.line, forWords)
  const after = placeGroup(way.afterGoal, WAY_GROUPS.afterGoal, line.bottom, forWords)
  const undated = placeGroup(way.undated, WAY_GROUPS.undated, after.bottom, forWords)
  const placed = [...line.placed, ...after.placed, ...undated.placed]
  return {
    width,
    height: Math.ceil(undated.bottom + TOP),
    title: `${name === '' ? 'The objective' : name}: from the goal back to today`,
    marks: [
      ...segments(line.placed),
      ...after.marks,
      ...undated.marks,
      ...placed.flatMap(({ step, words, top, y }) => [signOf(step, y), ...words.marksAt(top)]),
    ],
    steps: placed.map(({ step, words, top }) => ({
      field: step.field,
      text: spoken(step),
      top,
      height: words.height,
    })),
  }
}
