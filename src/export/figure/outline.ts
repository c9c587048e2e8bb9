import type { Mark } from '../../core/charts'
import { cleanText } from '../text/clean'
import { fontFor } from './fonts'

type TextMark = Extract<Mark, { kind: 'text' }>
type Font = ReturnType<typeof fontFor>
type Glyph = ReturnType<Font['charToGlyph']>

interface Letter {
  font: Font
  glyph: Glyph
  /** From the start of the text, in pixels. */
  from: number
}

function setLetters({ text, face, weight, size }: TextMark): { letters: Letter[]; width: number } {
  const letters: Letter[] = []
  let width = 0
  for (const character of cleanText(text).replace(/\n/g, ' ')) {
    const font = fontFor(character, face, weight)
    const glyph = font.charToGlyph(character)
    const scale = size / font.unitsPerEm
    const previous = letters.at(-1)
    if (previous !== undefined && previous.font === font) width += font.getKerningValue(previous.glyph, glyph) * scale
    letters.push({ font, glyph, from: width })
    width += glyph.advanceWidth * scale
  }
  return { letters, width }
}

type Command = ReturnType<Glyph['getPath']>['commands'][number]

const COORDINATES = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  Q: ['x1', 'y1', 'x', 'y'],
  C: ['x1', 'y1', 'x2', 'y2', 'x', 'y'],
  Z: [],
} as const

/** In hundredths of a pixel. The library's own writer makes no number of one that lies next to a whole one. */
function commandData(command: Command): string {
  const numbers = COORDINATES[command.type].map((name) => Math.round((command[name] ?? 0) * 100) / 100)
  return `${command.type}${numbers.join(' ')}`
}

/** Letters as shapes: the reader's computer need not have the faces, and every program draws the same picture. */
export function outlineText(mark: TextMark): string {
  const { letters, width } = setLetters(mark)
  const shift = { start: 0, middle: width / 2, end: width }[mark.anchor]
  return letters
    .flatMap(({ glyph, from }) => glyph.getPath(mark.x - shift + from, mark.y, mark.size).commands)
    .map(commandData)
    .join('')
}
