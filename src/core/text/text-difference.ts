import { shortestWay, type TextPiece } from './shortest-way'

export type { TextPiece }

let words: Intl.Segmenter | null = null

/** Words, spaces and marks, so that no change ever stands within a word. */
function tokensOf(text: string): string[] {
  // Made with the first text: it takes some milliseconds, which no start should wait for.
  words ??= new Intl.Segmenter('en', { granularity: 'word' })
  return Array.from(words.segment(text), ({ segment }) => segment)
}

/** Neighbouring changes as one removal and one addition, also across a mere space or comma between them. */
function gather(pieces: readonly TextPiece[]): TextPiece[] {
  const gathered: TextPiece[] = []
  let removed = ''
  let added = ''
  let between = ''
  const put = (kind: TextPiece['kind'], text: string) => {
    const last = gathered.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else gathered.push({ kind, text })
  }
  const close = () => {
    put('removed', removed)
    put('added', added)
    put('same', between)
    removed = ''
    added = ''
    between = ''
  }
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      const open = removed !== '' || added !== ''
      if (open) between += text
      else put('same', text)
      if (open && /[\p{L}\p{N}]/u.test(text)) close()
      continue
    }
    removed += between
    added += between
    between = ''
    if (kind === 'removed') removed += text
    else added += text
  }
  close()
  return gathered
}

/**
 * What changed from one text to the other, word by word. The pieces that are the same or removed give `before`
 * again, those that are the same or added give `after`.
 */
export function textDifference(before: string, after: string): TextPiece[] {
  const [from, to] = [tokensOf(before), tokensOf(after)]
  const shortest = Math.min(from.length, to.length)
  let start = 0
  while (start < shortest && from[start] === to[start]) start += 1
  let end = 0
  while (end < shortest - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1
  const [fromMiddle, toMiddle] = [from.slice(start, from.length - end), to.slice(start, to.length - end)]
  const middle = shortestWay(fromMiddle, toMiddle) ?? [
    { kind: 'removed', text: fromMiddle.join('') },
    { kind: 'added', text: toMiddle.join('') },
  ]
  return gather([
    { kind: 'same', text: from.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: from.slice(from.length - end).join('') },
  ])
}

/** How much of the longer text both have, from 0 to 1, in characters that are no spaces. */
export function sharedPart(pieces: readonly TextPiece[]): number {
  const length = (...kinds: TextPiece['kind'][]) =>
    pieces.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.replace(/\s/g, '').length : 0), 0)
  const longest = Math.max(length('same', 'removed'), length('same', 'added'))
  return longest === 0 ? 1 : length('same') / longest
}

/** A piece of an excerpt; `gap` stands for text that was left out because nothing changed in it. */
export type ExcerptPiece = TextPiece | { kind: 'gap' }

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return cut.slice(0, Math.max(cut.search(/\s\S*$/), 0)) || Array.from(cut).slice(0, -1).join('')
}

function lastWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(-most)
  const space = cut.search(/\s/)
  return space < 0 ? Array.from(cut).slice(1).join('') : cut.slice(space)
}

/** The changes within at most `around` characters of what stands before and after each; the rest is left out. */
export function excerptOf(pieces: readonly TextPiece[], around = 120): ExcerptPiece[] {
  return pieces.flatMap((piece, index): ExcerptPiece[] => {
    if (piece.kind !== 'same') return [piece]
    const before = index > 0 ? firstWords(piece.text, around) : ''
    const after = index < pieces.length - 1 ? lastWords(piece.text, around) : ''
    // A gap that would leave out hardly more than it takes to say so is none.
    if (before.length + after.length >= piece.text.length - 40) return [piece]
    const same = (text: string): ExcerptPiece[] => (text === '' ? [] : [{ kind: 'same', text }])
    return [...same(before), { kind: 'gap' }, ...same(after)]
  })
}
