/**
 * Estimated width of a text in pixels. Core has no fonts to measure with, so this takes the advance widths of
 * Inter 600 by class of character, in thousandths of the font size.
 */
const NARROW = /[ijlI.,:;'’|!()[\]ft r]/
const WIDE = /[mwMW@%—]/
const CAPITAL = /[A-Z]/
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/

/** Source Serif runs a little narrower than Inter at the same size. */
export const SERIF_RATIO = 0.93

export function estimateWidth(text: string, size: number): number {
  let thousandths = 0
  for (const character of text) {
    if (FULL_WIDTH.test(character)) thousandths += 1000
    else if (NARROW.test(character)) thousandths += 360
    else if (WIDE.test(character)) thousandths += 900
    else if (CAPITAL.test(character)) thousandths += 690
    else thousandths += 560
  }
  return (thousandths * size) / 1000
}

let segmenter: Intl.Segmenter | null = null

/** The characters as a reader counts them: an emoji of several parts is one, a letter keeps its marks. */
function charactersOf(text: string): Intl.Segments {
  // Made with the first text that is cut: it takes some milliseconds, which no start should wait for.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter.segment(text)
}

/** The text, cut with an ellipsis where it would be wider than `width` pixels; at least one character stays. */
export function fitText(text: string, size: number, width: number): string {
  if (estimateWidth(text, size) <= width) return text
  // From its beginning on, so that a text of many pages costs no more than the few words that are kept.
  let thousandths = estimateWidth('…', 1000)
  let kept = ''
  for (const { segment } of charactersOf(text)) {
    thousandths += estimateWidth(segment, 1000)
    if (kept !== '' && (thousandths * size) / 1000 > width) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A word that is wider than a line, in pieces that fit; Chinese and Japanese write whole sentences without a space. */
function piecesOf(word: string, size: number, width: number): string[] {
  if (estimateWidth(word, size) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const { segment: character } of charactersOf(word)) {
    if (piece !== '' && estimateWidth(piece + character, size) > width) {
      pieces.push(piece)
      piece = character
    } else piece += character
  }
  return [...pieces, piece]
}

/**
 * Breaks a text into lines of at most `width` pixels: at its spaces, and within a word only where it is wider
 * than a line. What is left over is cut with an ellipsis.
 */
export function wrapText(text: string, size: number, width: number, mostLines: number): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(/\s+/).filter(Boolean)
  for (const word of words.flatMap((one) => piecesOf(one, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && estimateWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
    // One line more than there is room for is enough to cut the last one from.
    if (lines.length > mostLines + 1) break
  }
  if (line !== '') lines.push(line)
  if (lines.length <= mostLines) return lines.map((one) => fitText(one, size, width))
  const last = lines.slice(mostLines - 1).join(' ')
  return [...lines.slice(0, mostLines - 1), fitText(last, size, width)].map((one) => fitText(one, size, width))
}
