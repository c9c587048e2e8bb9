import { Resvg } from '@resvg/resvg-js'
import { LOGO_BYTES, type Logo } from '../../core/house'
import { HouseStyleProblem, pictureOf } from '../template'
import { pictureSize } from './picture-size'
import { cleanSvg } from './svg'

/** What a chosen picture may weigh and measure. */
const LOGO_LIMITS = { file: 5_000_000, side: 8000, pixels: 25_000_000 } as const

/** Enough for print in the head of a page, in pixels. It is tried smaller where the picture weighs too much. */
const ROOM = { width: 1000, height: 320 } as const
const TRIES = [1, 0.7, 0.5, 0.35, 0.25] as const

/** A PNG or JPEG within an SVG, so that it is drawn anew and nothing of the file itself is kept. */
function wrapped(bytes: Uint8Array): string {
  const picture = pictureOf(bytes)
  const size = picture && picture.extension !== 'gif' ? pictureSize(bytes) : null
  if (!picture || !size) throw new HouseStyleProblem('This is no picture that Word takes. Choose a PNG, JPEG or SVG.')
  const { width, height } = size
  if (Math.max(width, height) > LOGO_LIMITS.side || width * height > LOGO_LIMITS.pixels) {
    throw new HouseStyleProblem('This picture is too large. Choose one of at most 8,000 pixels a side.')
  }
  const data = Buffer.from(bytes).toString('base64')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/${picture.extension};base64,${data}"/></svg>`
}

function isSvg(bytes: Uint8Array): boolean {
  return /^\s*(<\?xml|<!--|<!doctype svg|<svg)/i.test(
    Buffer.from(bytes.subarray(0, 400))
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
}

function draw(svg: string, scale: number): { png: Uint8Array; width: number; height: number } {
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } })
  const zoom = Math.min(ROOM.width / width, ROOM.height / height) * scale
  const options = { fitTo: { mode: 'zoom' as const, value: zoom }, font: { loadSystemFonts: false } }
  const drawn = new Resvg(svg, options).render()
  return { png: drawn.asPng(), width: drawn.width, height: drawn.height }
}

/**
 * The logo as documents carry it: a PNG that is drawn here from the file that was chosen, whatever that held.
 * @throws HouseStyleProblem in words for the person.
 */
export function readLogo(bytes: Uint8Array, words: string): Logo {
  if (bytes.length > LOGO_LIMITS.file)
    throw new HouseStyleProblem('This file is larger than 5 MB. Choose a smaller one.')
  const svg = isSvg(bytes) ? cleanSvg(Buffer.from(bytes).toString('utf8')) : wrapped(bytes)
  for (const scale of TRIES) {
    const { png, width, height } = drawn(svg, scale)
    if (png.length <= LOGO_BYTES) return { png: Buffer.from(png).toString('base64'), width, height, words }
  }
  throw new HouseStyleProblem('This picture has too much detail for a logo. Choose a simpler one.')
}

function drawn(svg: string, scale: number) {
  try {
    return draw(svg, scale)
  } catch {
    throw new HouseStyleProblem('This picture cannot be drawn. It may be damaged; choose another file.')
  }
}
