/** A text without case, accents and punctuation, so that "Cost / Year ($)" and "cost year" are the same. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A cell as a message quotes it: short, on one line. */
export function quoted(cell: string): string {
  const line = cell.replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line}”`
}
