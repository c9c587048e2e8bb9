import type { ChartRun, ChartRunOptions } from 'docx/charts'
import type { ChartData } from '../../core/charts'
import type { FigureBlock } from '../../core/report'
import { oneLine } from '../text/clean'
import { PIXEL } from './design'
import type { Target } from './target'

/** Ink and its greys, as the theme names them: hue means a side, and a series is none. */
const SERIES = [{ theme: 'dark1' }, { theme: 'accent3' }, { theme: 'accent5' }] as const
const FORMATS = { money: '"$"#,##0', number: '#,##0.##' } as const

const HEIGHT = { bar: 22, others: 300 } as const
const SMALL = { size: 9, color: { theme: 'dark1' } } as const

function colour(index: number) {
  return SERIES[index % SERIES.length] ?? SERIES[0]
}

function optionsOf(data: ChartData): ChartRunOptions {
  const values = { title: { text: oneLine(data.values), font: SMALL }, numberFormat: FORMATS[data.unit] }
  const several = data.series.length > 1
  const base = {
    legend: several ? { position: 'top' as const } : (false as const),
    chartArea: { border: 'none' as const },
  }
  switch (data.kind) {
    case 'bar':
      return {
        ...base,
        type: 'bar',
        stacking: 'stacked',
        gapWidth: 60,
        categories: data.categories.map(oneLine),
        // The first stands at the top, as in the table below.
        categoryAxis: { reverseOrder: true },
        valueAxis: { ...values, crossesAt: 'maximum' },
        series: data.series.map(({ name, values: numbers }, index) => ({
          name: oneLine(name),
          values: [...numbers],
          color: colour(index),
        })),
      }
    case 'line':
      return {
        ...base,
        type: 'line',
        markers: true,
        categories: data.categories.map(oneLine),
        valueAxis: values,
        series: data.series.map(({ name, values: numbers }, index) => ({
          name: oneLine(name),
          values: [...numbers],
          color: colour(index),
        })),
      }
    case 'scatter':
      return {
        ...base,
        type: 'scatter',
        xAxis: { title: { text: oneLine(data.across), font: SMALL } },
        yAxis: values,
        series: data.series.map(({ name, points }, index) => ({
          name: oneLine(name),
          points: points.map(({ x, y }) => ({ x, y })),
          color: colour(index),
        })),
      }
  }
}

function heightOf(data: ChartData): number {
  if (data.kind !== 'bar') return HEIGHT.others
  return 96 + data.categories.length * HEIGHT.bar
}

/** A chart of Word's own, with its numbers in a workbook that Word opens. */
export function writeChart(block: FigureBlock, data: ChartData, target: Target): ChartRun {
  if (!target.charts) throw new Error('charts were not loaded')
  return new target.charts.ChartRun({
    ...optionsOf(data),
    transformation: { width: Math.round(target.width / PIXEL), height: heightOf(data) },
    altText: {
      name: `${target.words.figure} ${block.number}`,
      title: oneLine(block.drawing.title),
      description: oneLine(block.alternative),
    },
  })
}
