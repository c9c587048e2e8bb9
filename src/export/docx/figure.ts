import { ImageRun, Paragraph, type ParagraphChild, type Table } from 'docx'
import type { FigureBlock } from '../../core/report'
import { oneLine } from '../text/clean'
import { writeCaption } from './caption'
import { writeChart } from './chart'
import { PIXEL } from './design'
import { writeTable } from './table'
import type { Target } from './target'

function picture(block: FigureBlock, target: Target): ParagraphChild {
  if (block.chart) return writeChart(block, block.chart, target)
  const { width, height } = block.drawing
  const scale = Math.min(1, target.width / PIXEL / width)
  return new ImageRun({
    type: 'svg',
    data: target.standIn(block, 'svg'),
    fallback: { type: 'png', data: target.standIn(block, 'png') },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      name: `${target.words.figure} ${block.number}`,
      title: oneLine(block.drawing.title),
      description: oneLine(block.alternative),
    },
  })
}

/**
 * A chart of Word's own, or the drawing as SVG and, for programs that do not know that, as a picture made from it; with
 * its words and its table.
 */
export function writeFigure(block: FigureBlock, target: Target): (Paragraph | Table)[] {
  const caption = writeCaption('Figure', target.words.figure, block, target)
  return [
    new Paragraph({ style: 'Figure', children: [picture(block, target)] }),
    new Paragraph({ style: 'Caption', children: caption }),
    ...(block.table === null ? [] : writeTable(block.table, target)),
  ]
}
