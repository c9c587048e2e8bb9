import { Resvg } from '@resvg/resvg-js'

/** Enough for print at the width of a page: about 290 dots an inch. */
const ZOOM = 2.5

/** The picture of an SVG on white, for programs that do not draw SVG. */
export function svgToPng(svg: string): Uint8Array {
  const options = {
    fitTo: { mode: 'zoom' as const, value: ZOOM },
    background: '#FFFFFF',
    font: { loadSystemFonts: false },
  }
  return new Resvg(svg, options).render().asPng()
}
