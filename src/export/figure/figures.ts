import type { Block, FigureBlock } from '../../core/report'
import type { Palette } from './palette'
import { svgToPngAside } from './png'
import { drawingSvg } from './svg'

/** A figure as shapes, and as a picture of them for programs that draw none. */
interface Picture {
  svg: Uint8Array
  png: Uint8Array
}

/** The pictures of a document, by their figures. */
export type Pictures = ReadonlyMap<FigureBlock, Picture>

/** The figures of a document that are no charts of Word's own, all drawn at once and in threads of their own. */
export async function drawFigures(blocks: readonly Block[], palette: Palette): Promise<Pictures> {
  const drawn = blocks.flatMap((block) => {
    if (block.kind !== 'figure' || block.chart) return []
    const svg = drawingSvg(block.drawing, { palette })
    return [svgToPngAside(svg).then((png) => [block, { svg: new TextEncoder().encode(svg), png }] as const)]
  })
  return new Map(await Promise.all(drawn))
}
