import { ImageRun, Paragraph, type Table } from 'docx'
import { type FigureBlock, REPORT_WORDS } from '../../core/report'
import { svgToPng } from '../figure/png'
import { drawingSvg } from '../figure/svg'
import { oneLine } from '../text/clean'
import { writeCaption } from './caption'
import { PIXEL } from './design'
import { writeTable } from './table'
import type { Target } from './target'

/** The drawing as SVG, for programs that do not know it as a picture made from it, with its words and its table. */
export function writeFigure(block: FigureBlock, target: Target): (Paragraph | Table)[] {
  const { width, height } = block.drawing
  const svg = drawingSvg(block.drawing)
  const scale = Math.min(1, target.width / PIXEL / width)
  const picture = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: svgToPng(svg) },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      name: `${REPORT_WORDS.figure} ${block.number}`,
      title: oneLine(block.drawing.title),
      description: oneLine(block.alternative),
    },
  })
  return [
    new Paragraph({ style: 'Figure', children: [picture] }),
    new Paragraph({ style: 'Caption', children: writeCaption(REPORT_WORDS.figure, block.number, block.caption) }),
    ...(block.table === null ? [] : writeTable(block.table, target)),
  ]
}
