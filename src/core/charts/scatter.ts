import { scaleLinear } from 'd3-scale'
import type { Mark } from './marks'
import { estimateWidth, fitText } from './measure'
import { SIGN_RADIUS, type SignState, signMarks } from './scatter-signs'

/** One school of the picture: need upwards, readiness to the right, both from 0 to 100. */
export interface ScatterPoint extends SignState {
  id: string
  name: string
  need: number
  readiness: number
  /** Where it stood by other weights; a line leads from there. */
  from?: { need: number; readiness: number } | undefined
  /** Its name is written beside it, where there is room. */
  named: boolean
}

export interface ScatterFrame {
  width: number
  height: number
  /** From where need is high and readiness ready. */
  lines: { highNeed: number; ready: number }
}

export interface ScatterLayout {
  width: number
  height: number
  /** Axes, lines and the words of the quarters. */
  ground: Mark[]
  /** The lines from where schools stood, the signs, and the names over them. */
  marks: Mark[]
  /** Where each school stands, in pixels, in the order of the points. */
  places: { id: string; x: number; y: number }[]
  title: string
}

const MARGIN = { top: 12, right: 12, bottom: 44, left: 48 }
/** Signs at 0 and at 100 stand whole within the frame, and clear of the words of the quarters. */
const INSET = { x: SIGN_RADIUS + 5, y: 28 } as const
const NAME_SIZE = 12
const WORD_SIZE = 12
const LONGEST_NAME = 170

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
}

/** The places that a name may take beside its sign, the best first. */
function candidates(x: number, y: number, width: number): { x: number; y: number; box: Box }[] {
  const gap = SIGN_RADIUS + 6
  const at = (left: number, baseline: number) => ({
    x: left,
    y: baseline,
    box: { left: left - 2, top: baseline - NAME_SIZE, right: left + width + 2, bottom: baseline + 4 },
  })
  return [
    at(x + gap, y + 4),
    at(x - gap - width, y + 4),
    at(x - width / 2, y - gap),
    at(x - width / 2, y + gap + NAME_SIZE - 2),
    at(x + gap - 4, y - gap + 2),
    at(x + gap - 4, y + gap + 8),
    at(x - gap - width + 4, y - gap + 2),
    at(x - gap - width + 4, y + gap + 8),
  ]
}

interface Placed extends ScatterPoint {
  x: number
  y: number
}

/** Where the words of the quarters stand. */
function corners({ left, right, top, bottom }: Box): Box[] {
  const [width, height] = [140, 24]
  return [left, right - width].flatMap((x) =>
    [top, bottom - height].map((y) => ({ left: x, right: x + width, top: y, bottom: y + height })),
  )
}

/** Names beside the signs that have one: over no sign, no other name and no edge; one without room is left out. */
function nameMarks(placed: readonly Placed[], plot: Box): Mark[] {
  // What is chosen gets its name first.
  const order = ['pilot', 'prepare', 'notNow', null]
  const named = placed
    .filter((point) => point.named)
    .sort((one, other) => order.indexOf(one.choice) - order.indexOf(other.choice))
  const taken: Box[] = [
    ...corners(plot),
    ...placed.map(({ x, y, choice }) => boxAround(x, y, choice === null ? 4 : SIGN_RADIUS + 1)),
  ]
  return named.flatMap((point): Mark[] => {
    const text = fitText(point.name, NAME_SIZE, LONGEST_NAME)
    const width = estimateWidth(text, NAME_SIZE)
    const free = candidates(point.x, point.y, width).find(
      ({ box }) =>
        box.left >= plot.left &&
        box.right <= plot.right &&
        box.top >= plot.top &&
        box.bottom <= plot.bottom &&
        !taken.some((other) => overlap(box, other)),
    )
    if (!free) return []
    taken.push(free.box)
    const { x, y } = free
    const fill = point.choice === 'pilot' || point.choice === 'prepare' ? 'ink' : 'ink2'
    return [{ kind: 'text', x, y, text, face: 'sans', size: NAME_SIZE, weight: 500, fill, anchor: 'start' }]
  })
}

function word(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', weight: 400 | 600 = 400): Mark {
  return { kind: 'text', x, y, text, face: 'sans', size: WORD_SIZE, weight, fill: 'ink2', anchor }
}

/** The frame of the picture: axes with their ends, the two lines, and what each quarter is called. */
function groundMarks(
  { lines }: Pick<ScatterFrame, 'lines'>,
  plot: Box,
  x: (n: number) => number,
  y: (n: number) => number,
): Mark[] {
  const [readyX, highY] = [x(Math.min(100, lines.ready)), y(Math.min(100, lines.highNeed))]
  const rule = (x1: number, y1: number, x2: number, y2: number, dashed = false): Mark => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: dashed ? 'edge' : 'rule',
    strokeWidth: 1,
    ...(dashed ? { dash: [4, 4] } : {}),
  })
  const roomy = plot.right - plot.left > 420
  const corner = (text: string, right: boolean, low: boolean): Mark[] =>
    roomy
      ? [
          word(
            text,
            right ? plot.right - 8 : plot.left + 8,
            low ? plot.bottom - 10 : plot.top + 18,
            right ? 'end' : 'start',
          ),
        ]
      : []
  return [
    {
      kind: 'rect',
      x: plot.left,
      y: plot.top,
      width: plot.right - plot.left,
      height: plot.bottom - plot.top,
      fill: 'none',
      stroke: 'rule',
      strokeWidth: 1,
    },
    rule(readyX, plot.top, readyX, plot.bottom, true),
    rule(plot.left, highY, plot.right, highY, true),
    ...corner('High need, not ready', false, false),
    ...corner('High need, ready', true, false),
    ...corner('Less need, not ready', false, true),
    ...corner('Less need, ready', true, true),
    ...[0, 100].map((tick) => word(String(tick), plot.left - 8, y(tick) + 4, 'end')),
    ...[0, 100].map((tick) => word(String(tick), x(tick), plot.bottom + 18, tick === 0 ? 'start' : 'end')),
    ...(lines.highNeed > 8 && lines.highNeed < 92
      ? [word(String(lines.highNeed), plot.left - 8, highY + 4, 'end')]
      : []),
    ...(lines.ready > 8 && lines.ready < 92 ? [word(String(lines.ready), readyX, plot.bottom + 18, 'middle')] : []),
    // Each axis is named at its end, or at its beginning where the line has its number there.
    word('Need', plot.left - 8, lines.highNeed < 85 ? y(100) + 22 : y(0) - 14, 'end', 600),
    lines.ready < 80
      ? word('Readiness', x(100) - 32, plot.bottom + 18, 'end', 600)
      : word('Readiness', plot.left + 32, plot.bottom + 18, 'start', 600),
  ]
}

/**
 * Need against readiness as marks, the same on screen and in the document. Sizes in pixels. Signs that say more are
 * drawn over those that say less.
 */
export function layoutScatter(points: readonly ScatterPoint[], frame: ScatterFrame): ScatterLayout {
  const { width, height } = frame
  const plot: Box = {
    left: MARGIN.left,
    top: MARGIN.top,
    right: width - MARGIN.right,
    bottom: height - MARGIN.bottom,
  }
  const x = scaleLinear([0, 100], [plot.left + INSET.x, plot.right - INSET.x])
  const y = scaleLinear([0, 100], [plot.bottom - INSET.y, plot.top + INSET.y])
  const placed = points.map((point): Placed => ({ ...point, x: x(point.readiness), y: y(point.need) }))
  const order = [null, 'notNow', 'prepare', 'pilot']
  const drawn = [...placed].sort((one, other) => order.indexOf(one.choice) - order.indexOf(other.choice))
  const ways = placed.flatMap(({ from, ...to }): Mark[] =>
    from === undefined
      ? []
      : [
          { kind: 'line', x1: x(from.readiness), y1: y(from.need), x2: to.x, y2: to.y, stroke: 'ink', strokeWidth: 1 },
          {
            kind: 'circle',
            x: x(from.readiness),
            y: y(from.need),
            radius: 2.5,
            fill: 'paper',
            stroke: 'ink',
            strokeWidth: 1,
          },
        ],
  )
  return {
    width,
    height,
    ground: groundMarks(frame, plot, x, y),
    marks: [...ways, ...drawn.flatMap((point) => signMarks(point, point.x, point.y)), ...nameMarks(placed, plot)],
    places: placed.map(({ id, x: left, y: top }) => ({ id, x: left, y: top })),
    title: 'Need against readiness',
  }
}

type Place = ScatterLayout['places'][number]
export type ScatterDirection = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/**
 * The school to which an arrow leads: the nearest that lies more in that direction than to the side of it; places that
 * are the same are walked one after the other. Null where there is none.
 */
export function placeTowards(places: readonly Place[], from: string, direction: ScatterDirection): string | null {
  const here = places.findIndex(({ id }) => id === from)
  const start = places[here]
  if (!start) return null
  const [dx, dy] = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[direction] as [
    number,
    number,
  ]
  const forward = dx + dy > 0
  let best: { id: string; far: number } | null = null
  for (const [index, { id, x, y }] of places.entries()) {
    if (index === here) continue
    const along = (x - start.x) * dx + (y - start.y) * dy
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx)
    const same = along === 0 && aside === 0
    if (same ? index > here !== forward : along <= 0 || aside > along * 2) continue
    // What stands on the same spot comes first, in the order of the plan.
    const far = same ? Math.abs(index - here) / 1e6 : along + 2 * aside
    if (best === null || far < best.far) best = { id, far }
  }
  return best?.id ?? null
}

/** The school nearest to a spot, or null where none is within `reach` pixels. */
export function placeNear(places: readonly Place[], x: number, y: number, reach: number): string | null {
  let best: { id: string; far: number } | null = null
  for (const place of places) {
    const far = Math.hypot(place.x - x, place.y - y)
    if (far <= reach && (best === null || far < best.far)) best = { id: place.id, far }
  }
  return best?.id ?? null
}
