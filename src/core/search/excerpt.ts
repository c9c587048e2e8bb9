/** How much of a text stands before and behind a match, in UTF-16 units. */
const BEFORE = 36
const BEHIND = 84
/** How far a cut may move to fall between two words. */
const LEEWAY = 14

function cutBefore(text: string, start: number): number {
  const rough = Math.max(0, start - BEFORE)
  if (rough === 0) return 0
  const space = text.slice(rough, Math.min(start, rough + LEEWAY)).search(/\s/)
  if (space >= 0) return rough + space + 1
  return isInside(text, rough) ? rough + 1 : rough
}

function cutBehind(text: string, start: number, end: number): number {
  // A match may be a whole paragraph; an excerpt is one line.
  const rough = Math.min(text.length, Math.max(end, start + BEHIND))
  const most = Math.min(rough, start + 2 * BEHIND)
  if (most === text.length) return most
  const space = text.slice(most - LEEWAY, most).search(/\s\S*$/)
  const cut = most - LEEWAY + space
  if (space >= 0 && cut >= end) return cut
  return isInside(text, most) ? most - 1 : most
}

/** Whether a cut at `offset` would fall within a character that is written with two units. */
function isInside(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
}

/** A piece of `text` around a match, in one line, cut between words, and where the match stands in it. */
export function excerptOf(text: string, { start, end }: { start: number; end: number }) {
  const from = cutBefore(text, start)
  const to = cutBehind(text, start, end)
  const before = from > 0 ? '…' : ''
  const piece = text.slice(from, to).replace(/[\n\r\t\v\f\u2028\u2029]/g, ' ')
  const shift = before.length - from
  return {
    text: `${before}${piece}${to < text.length ? '…' : ''}`,
    start: start + shift,
    end: Math.min(end, to) + shift,
  }
}
