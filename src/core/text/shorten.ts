/** The first line of a text, cut with an ellipsis where it is longer than `most` characters; never within a character. */
export function shorten(text: string, most: number): string {
  const firstLine = text.split('\n', 1)[0]?.trim() ?? ''
  const characters = Array.from(firstLine)
  if (characters.length <= most) return firstLine
  const kept = characters.slice(0, most - 1).join('')
  return `${kept.trimEnd()}…`
}
