/** Accents and points that do not make another letter; the voicing marks of Japanese do. */
const MARKS = /(?![\u3099\u309a])\p{Script=Inherited}|(?=\p{Script=Hebrew})\p{Mn}/gu

/** What one character is compared as: without accents, in small letters, every space alike. May be empty or longer. */
function foldCharacter(character: string): string {
  const decomposed = character.normalize('NFD')
  const bare = decomposed.replace(MARKS, '')
  const kept = bare === decomposed ? character : bare
  return /^\s$/.test(kept) ? ' ' : kept.toLowerCase().replace('ς', 'σ')
}

const PLAIN = /^[\x20-\x7e\n\t]*$/

/** A text as it is compared: capitals, accents and kinds of space make no difference. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase().replace(/\s/g, ' ') : Array.from(text, foldCharacter).join('')
}

/**
 * Where each UTF-16 unit of the folded text came from: `starts[i]` is the offset in `text` of the character
 * that gave unit `i`, and `ends[i]` the offset behind it with the marks that stand on it.
 */
export function foldOffsets(text: string): { starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const character of text) {
    const folded = foldCharacter(character)
    const end = offset + character.length
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(offset)
      ends.push(end)
    }
    // A mark belongs to the letter before it, so that what is found includes it.
    if (folded === '' && ends.length > 0) {
      const start = starts.at(-1)
      for (let unit = ends.length - 1; unit >= 0 && starts[unit] === start; unit -= 1) ends[unit] = end
    }
    offset = end
  }
  return { starts, ends }
}
