import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js'

/** About 290 dots an inch at the width of a page: somebody may print the picture larger. */
const ALONE = 2.5

/** About 230: within a document it is what programs show that do not know its shapes. Word itself keeps 220. */
const IN_DOCUMENT = 2

function optionsFor(zoom: number): ResvgRenderOptions {
  return { fitTo: { mode: 'zoom', value: zoom }, background: '#FFFFFF', font: { loadSystemFonts: false } }
}

/** The picture of an SVG on white, for programs that do not draw SVG. */
export function svgToPng(svg: string): Uint8Array {
  return new Resvg(svg, optionsFor(ALONE)).render().asPng()
}

/** The same for a document, drawn in a thread of its own. */
export async function svgToPngAside(svg: string): Promise<Uint8Array> {
  return (await renderAsync(svg, optionsFor(IN_DOCUMENT))).asPng()
}
