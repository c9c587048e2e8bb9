// Word puts no list on the clipboard: each item is a paragraph whose style names its level, and the sign before it
// stands in a span of the style `mso-list:Ignore`.
import { childrenOf, type HtmlNode, isElement, styleOf, textWithin, tidy } from './nodes'

/** The level of a paragraph that Word shows as an item of a list, from 1; null for any other. */
export function wordLevel(style: string): number | null {
  const level = /mso-list:[^;]*\blevel(\d+)/.exec(style)?.[1]
  return level === undefined ? null : Number(level)
}

export function isWordMarker(style: string): boolean {
  return /mso-list:\s*ignore/.test(style)
}

/** The number or letter that is shown ("1.", "a)", "1.1."), or "-" where it is only a sign, such as Courier's "o". */
function shownMarker(text: string): string {
  const shown = tidy(text).replace(/^\(/, '')
  const counts = /^[\p{L}\p{N}]+([.)][\p{L}\p{N}]*)*$/u.test(shown) && /[.)]|\p{N}/u.test(shown)
  return counts ? shown : '-'
}

/** What Word shows before an item, or null where nothing says it. */
export function wordMarker(node: HtmlNode): string | null {
  if (!isElement(node)) return null
  if (isWordMarker(styleOf(node))) return shownMarker(textWithin(node))
  for (const child of childrenOf(node)) {
    const found = wordMarker(child)
    if (found !== null) return found
  }
  return null
}
