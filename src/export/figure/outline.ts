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

/** A whole number of hundredths as the shortest decimal: "-.5", "12". */
function decimal(hundredths: number): string {
  const text = String(hundredths / 100)
  if (text.startsWith('0.')) return text.slice(1)
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text
}

/** The shape of a letter, apart from where it stands: its first point from there, and the path from that point on. */
interface Shape {
  x: number
  y: number
  path: string
}

/**
 * In hundredths of a pixel, each step counted from where the one before ended: half as long as places on the page. The
 * library's own writer makes no number of a place that lies next to a whole one.
 */
function shapeOf(commands: readonly Command[]): Shape {
  const shape = { x: 0, y: 0, path: '' }
  let [x, y, begunX, begunY] = [0, 0, 0, 0]
  for (const [index, command] of commands.entries()) {
    if (command.type === 'Z') {
      shape.path += 'z'
      x = begunX
      y = begunY
      continue
    }
    const ends = COORDINATES[command.type].map((name) => Math.round((command[name] ?? 0) * 100))
    const steps = ends.map((end, place) => decimal(end - (place % 2 === 0 ? x : y)))
    x = ends.at(-2) ?? 0
    y = ends.at(-1) ?? 0
    if (command.type === 'M') [begunX, begunY] = [x, y]
    if (index === 0) [shape.x, shape.y] = [x, y]
    else shape.path += command.type.toLowerCase() + steps.join(' ').replaceAll(' -', '-')
  }
  return shape
}

/** A letter of one size has one shape wherever it stands, and there are thousands of letters. */
const shapes = new WeakMap<Glyph, Map<number, Shape>>()

function shapeOfLetter(glyph: Glyph, size: number): Shape {
  const known = shapes.get(glyph) ?? new Map<number, Shape>()
  shapes.set(glyph, known)
  const shape = known.get(size) ?? shapeOf(glyph.getPath(0, 0, size).commands)
  known.set(size, shape)
  return shape
}

/** Letters as shapes: the reader's computer need not have the faces, and every program draws the same picture. */
export function outlineText(mark: TextMark): string {
  const { letters, width } = setLetters(mark)
  const from = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor]
  const place = (number: number) => decimal(Math.round(number * 100))
  return letters
    .map((letter) => {
      const { x, y, path } = shapeOfLetter(letter.glyph, mark.size)
      return path === '' ? '' : `M${place(from + letter.from + x / 100)} ${place(mark.y + y / 100)}${path}`
    })
    .join('')
}
