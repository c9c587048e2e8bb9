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

/** Letters as shapes: the reader's computer need not have the faces, and every program draws the same picture. */
export function outlineText(mark: TextMark): string {
  const { letters, width } = setLetters(mark)
  const shift = { start: 0, middle: width / 2, end: width }[mark.anchor]
  return letters
    .map(({ glyph, from }) => glyph.getPath(mark.x - shift + from, mark.y, mark.size).toPathData(2))
    .join('')
}
