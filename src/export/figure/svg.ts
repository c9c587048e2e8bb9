import type { Drawing, Mark } from '../../core/charts'
import { escapeMarkup } from '../text/clean'
import { outlineText } from './outline'
import { PALETTE } from './palette'

function strokeOf(mark: Exclude<Mark, { kind: 'text' }>): string {
  if (mark.stroke === undefined) return ''
  const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash.join(' ')}"`
  return ` stroke="${PALETTE[mark.stroke]}" stroke-width="${mark.strokeWidth ?? 1}"${dash}`
}

function drawMark(mark: Mark): string {
  switch (mark.kind) {
    case 'line': {
      const cap = mark.round ? ' stroke-linecap="round"' : ''
      return `<line x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}"${strokeOf(mark)}${cap}/>`
    }
    case 'rect': {
      const radius = mark.radius === undefined ? '' : ` rx="${mark.radius}"`
      const place = `x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"`
      return `<rect ${place}${radius} fill="${PALETTE[mark.fill]}"${strokeOf(mark)}/>`
    }
    case 'circle':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="${PALETTE[mark.fill]}"${strokeOf(mark)}/>`
    case 'path':
      return `<path d="${escapeMarkup(mark.d)}" fill="${PALETTE[mark.fill]}"${strokeOf(mark)}/>`
    case 'text':
      return `<path d="${outlineText(mark)}" fill="${PALETTE[mark.fill]}"/>`
  }
}

/**
 * A drawing as an SVG file of its own, with all letters as shapes and its words for those who do not see it.
 * @param margin white around it, in pixels, where no page gives any.
 */
export function drawingSvg({ width, height, marks, title, description }: Drawing, margin = 0): string {
  const [fullWidth, fullHeight] = [width + 2 * margin, height + 2 * margin]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="${-margin} ${-margin} ${fullWidth} ${fullHeight}" role="img">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    ...marks.map(drawMark),
    '</svg>',
  ].join('\n')
}
