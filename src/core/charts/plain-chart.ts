import { max, min, sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { ColourRole, Drawing, Mark } from './marks'
import { fitText } from './measure'

/** Numbers that Word draws as a chart of its own, which people there can edit. */
export type ChartData = BarChart | LineChart | ScatterChart

interface Axes {
  /** What the numbers are, as a label of the axis. */
  values: string
  unit: 'money' | 'number'
}

/** Bars that lie, one for each category, in which the series follow one another. Null is unknown and draws nothing. */
export interface BarChart extends Axes {
  kind: 'bar'
  categories: readonly string[]
  series: readonly { name: string; values: readonly (number | null)[] }[]
}

/** A line for each series over categories in their order, such as years. */
export interface LineChart extends Axes {
  kind: 'line'
  categories: readonly string[]
  series: readonly { name: string; values: readonly (number | null)[] }[]
}

/** A point for each pair. `across` labels the other axis. */
export interface ScatterChart extends Axes {
  kind: 'scatter'
  across: string
  series: readonly { name: string; points: readonly { x: number; y: number; name: string }[] }[]
}

/** Ink alone: hue means a side, and a series is none. */
const SERIES_FILLS: readonly ColourRole[] = ['ink', 'edge', 'rule']

const WIDTH = 720
const LABELS = 220
const BAR = 14
const GAP = 14
const LEGEND = 30
const AXIS = 28
const SIZE = 12
const PLOT = 220

function text(words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', quiet = false): Mark {
  return {
    kind: 'text',
    x,
    y,
    text: words,
    face: 'sans',
    size: SIZE,
    weight: 400,
    fill: quiet ? 'ink2' : 'ink',
    anchor,
  }
}

function fillOf(index: number): ColourRole {
  return SERIES_FILLS[index % SERIES_FILLS.length] ?? 'ink'
}

function legend(names: readonly string[], x: number): Mark[] {
  if (names.length < 2) return []
  const room = (WIDTH - x) / names.length
  return names.flatMap((name, index): Mark[] => [
    { kind: 'rect', x: x + index * room, y: 4, width: 10, height: 10, fill: fillOf(index) },
    text(fitText(name, SIZE, room - 24), x + index * room + 16, 13, 'start'),
  ])
}

type Format = (value: number) => string

function bars({ categories, series, values }: BarChart, format: Format): { height: number; marks: Mark[] } {
  const top = series.length > 1 ? LEGEND : 4
  const end = top + categories.length * (BAR + GAP)
  const sums = categories.map((_, row) => sum(series, (one) => one.values[row] ?? 0))
  const scale = scaleLinear([0, max(sums) || 1], [0, WIDTH - LABELS - 96])
  const rows = categories.flatMap((category, row): Mark[] => {
    const y = top + row * (BAR + GAP)
    let reached = 0
    const drawn = series.flatMap((one, index): Mark[] => {
      const value = one.values[row] ?? null
      if (value === null) return []
      const x = LABELS + scale(reached)
      reached += value
      return [{ kind: 'rect', x, y, width: Math.max(1, scale(value)), height: BAR, fill: fillOf(index) }]
    })
    const known = series.some((one) => (one.values[row] ?? null) !== null)
    const total = known ? [text(format(reached), LABELS + scale(reached) + 8, y + BAR - 3, 'start', true)] : []
    return [text(fitText(category, SIZE, LABELS - 20), LABELS - 12, y + BAR - 3, 'end'), ...drawn, ...total]
  })
  const axis: Mark[] = [
    { kind: 'line', x1: LABELS, y1: top - 4, x2: LABELS, y2: end - GAP + 4, stroke: 'edge', strokeWidth: 1 },
    text(values, LABELS, end + 8, 'start', true),
  ]
  const names = series.map(({ name }) => name)
  return { height: end + 16, marks: [...legend(names, LABELS), ...rows, ...axis] }
}

function grid(scale: (value: number) => number, ticks: readonly number[], format: Format): Mark[] {
  return ticks.flatMap((tick): Mark[] => [
    { kind: 'line', x1: 80, y1: scale(tick), x2: WIDTH - 16, y2: scale(tick), stroke: 'rule', strokeWidth: 1 },
    text(format(tick), 72, scale(tick) + 4, 'end', true),
  ])
}

function lines({ categories, series, values }: LineChart, format: Format): { height: number; marks: Mark[] } {
  const all = series.flatMap((one) => one.values.flatMap((value) => value ?? []))
  const down = scaleLinear([Math.min(0, min(all) ?? 0), max(all) ?? 1], [LEGEND + PLOT, LEGEND]).nice(5)
  const across = (index: number) => 100 + (index * (WIDTH - 140)) / Math.max(1, categories.length - 1)
  const drawn = series.flatMap((one, index): Mark[] => {
    const points = one.values.flatMap((value, at) => (value === null ? [] : [[across(at), down(value)] as const]))
    const d = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join('')
    return [
      { kind: 'path', d, fill: 'none', stroke: fillOf(index), strokeWidth: 2 },
      ...points.map(([x, y]): Mark => ({ kind: 'circle', x, y, radius: 3.5, fill: fillOf(index) })),
    ]
  })
  const names = categories.map((name, at) => text(fitText(name, SIZE, 90), across(at), LEGEND + PLOT + 20, 'middle'))
  const marks = [
    ...legend(
      series.map(({ name }) => name),
      80,
    ),
    ...grid(down, down.ticks(5), format),
    ...drawn,
    ...names,
  ]
  return { height: LEGEND + PLOT + AXIS + 20, marks: [...marks, text(values, 80, LEGEND + PLOT + 40, 'start', true)] }
}

function scatter({ series, values, across }: ScatterChart, format: Format): { height: number; marks: Mark[] } {
  const points = series.flatMap((one) => one.points)
  const range = (key: 'x' | 'y'): [number, number] => [
    Math.min(0, min(points, (point) => point[key]) ?? 0),
    max(points, (point) => point[key]) ?? 1,
  ]
  const down = scaleLinear(range('y'), [LEGEND + PLOT, LEGEND]).nice(5)
  const right = scaleLinear(range('x'), [80, WIDTH - 16]).nice(5)
  const drawn = series.flatMap((one, index) =>
    one.points.map(({ x, y }): Mark => ({ kind: 'circle', x: right(x), y: down(y), radius: 4, fill: fillOf(index) })),
  )
  const ticks = right.ticks(5).map((tick) => text(String(tick), right(tick), LEGEND + PLOT + 20, 'middle', true))
  const names = legend(
    series.map(({ name }) => name),
    80,
  )
  const labels = [
    text(across, WIDTH - 16, LEGEND + PLOT + 40, 'end', true),
    text(values, 80, LEGEND + PLOT + 40, 'start', true),
  ]
  return {
    height: LEGEND + PLOT + AXIS + 20,
    marks: [...names, ...grid(down, down.ticks(5), format), ...drawn, ...ticks, ...labels],
  }
}

/** Draws a chart as the screen and the web page show it. `format` says a value in words. */
export function layoutChart(data: ChartData, words: { title: string; description: string }, format: Format): Drawing {
  const drawn =
    data.kind === 'bar' ? bars(data, format) : data.kind === 'line' ? lines(data, format) : scatter(data, format)
  return { width: WIDTH, ...drawn, ...words }
}
