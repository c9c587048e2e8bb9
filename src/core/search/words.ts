import { fold } from './fold'

/** How well one word of a query fits: 0 the start of a word, 1 elsewhere; null not at all. */
function fitOf(word: string, text: string): 0 | 1 | null {
  const at = ` ${text}`.indexOf(` ${word}`)
  if (at >= 0) return 0
  return text.includes(word) ? 1 : null
}

/** Punctuation parts words too, so that "3" starts a word in "3. Pace". */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * How well a thing fits a query of words in any order: the lower the better, null where a word is missing.
 * Starts of words come before middles, and its name before its keywords.
 */
export function rankByWords(query: string, name: string, keywords = ''): number | null {
  let rank = 0
  const [ownWords, otherWords] = [wordsOf(name), wordsOf(keywords)]
  for (const word of wordsOf(query).split(' ').filter(Boolean)) {
    const own = fitOf(word, ownWords)
    const fit = own ?? fitOf(word, otherWords)
    if (fit === null) return null
    rank += own === null ? 2 + fit : fit
  }
  return rank
}
