import type { Drawing, Mark } from '../../core/charts'
import { escapeMarkup } from '../text/clean'
import { outlineText } from './outline'
import { PALETTE, type Palette } from './palette'

function strokeOf(mark: Exclude<Mark, { kind: 'text' }>, palette: Palette): string {
  if (mark.stroke === undefined) return ''
  const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash.join(' ')}"`
  return ` stroke="${palette[mark.stroke]}" stroke-width="${mark.strokeWidth ?? 1}"${dash}`
}

function drawMark(mark: Mark, palette: Palette): string {
  switch (mark.kind) {
    case 'line': {
      const cap = mark.round ? ' stroke-linecap="round"' : ''
      return `<line x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}"${strokeOf(mark, palette)}${cap}/>`
    }
    case 'rect': {
      const radius = mark.radius === undefined ? '' : ` rx="${mark.radius}"`
      const place = `x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"`
      return `<rect ${place}${radius} fill="${palette[mark.fill]}"${strokeOf(mark, palette)}/>`
    }
    case 'circle':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="${palette[mark.fill]}"${strokeOf(mark, palette)}/>`
    case 'path':
      return `<path d="${escapeMarkup(mark.d)}" fill="${palette[mark.fill]}"${strokeOf(mark, palette)}/>`
    case 'text':
      return `<path d="${outlineText(mark)}" fill="${palette[mark.fill]}"/>`
  }
}

/**
 * A drawing as an SVG file of its own, with all letters as shapes and its words for those who do not see it.
 * @param look white around it, in pixels, where no page gives any; colours other than the usual ones.
 */
export function drawingSvg(
  { width, height, marks, title, description }: Drawing,
  { margin = 0, palette = PALETTE }: { margin?: number; palette?: Palette } = {},
): string {
  const [fullWidth, fullHeight] = [width + 2 * margin, height + 2 * margin]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="${-margin} ${-margin} ${fullWidth} ${fullHeight}" role="img">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    ...marks.map((mark) => drawMark(mark, palette)),
    '</svg>',
  ].join('\n')
}
