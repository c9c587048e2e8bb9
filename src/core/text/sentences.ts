import { shorten } from './shorten'

/** A full stop after these ends no sentence: initials, titles, "no. 4". */
const ABBREVIATED = /(?:^|[\s("“‘])(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|No|no|vs|etc|e\.g|i\.e)\.\s*$/u

function sentencesOf(text: string): string[] {
  const pieces = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
  const sentences: string[] = []
  for (const piece of pieces) {
    const before = sentences.at(-1)
    if (before !== undefined && ABBREVIATED.test(before)) sentences[sentences.length - 1] = before + piece
    else sentences.push(piece)
  }
  return sentences
}

/**
 * As many whole sentences from the beginning of a paragraph as fit into `most` characters. A first sentence that is
 * longer is cut with an ellipsis.
 */
export function firstSentences(paragraph: string, most: number): string {
  let kept = ''
  for (const sentence of sentencesOf(paragraph)) {
    if (Array.from((kept + sentence).trimEnd()).length > most) break
    kept += sentence
  }
  return kept.trim() === '' ? shorten(paragraph, most) : kept.trim()
}
