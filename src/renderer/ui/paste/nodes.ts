/** As much of a DOM node as is needed to read text from it, so that a test can do without a browser. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<HtmlNode>
  getAttribute?(name: string): string | null
}

const TEXT = 3
const ELEMENT = 1

export function isText(node: HtmlNode): boolean {
  return node.nodeType === TEXT
}

export function isElement(node: HtmlNode): boolean {
  return node.nodeType === ELEMENT
}

export function nameOf(node: HtmlNode): string {
  return node.nodeName.toUpperCase()
}

/** Where styles stand once `withoutStyles` has set them aside. */
const STYLE = 'data-style'

/**
 * HTML in which no style is one: the window takes none but its own, also in a document that is never shown, and
 * would say so for each. What they said stays readable as text.
 */
export function withoutStyles(html: string): string {
  return html
    .replace(/<style[\s\S]*?(<\/style>|$)/gi, '')
    .replace(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${STYLE}=`))
}

/** What the style attribute said, in lower case; an empty text where there was none. */
export function styleOf(node: HtmlNode): string {
  return node.getAttribute?.(STYLE)?.toLowerCase() ?? ''
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return Array.from(node.childNodes)
}

/** All text within, as it stands in the source. */
export function textWithin(node: HtmlNode): string {
  if (isText(node)) return node.nodeValue ?? ''
  return childrenOf(node).map(textWithin).join('')
}

/** A text without the white space that only lays it out: spaces become one, and none stands at the end of a line. */
export function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .trim()
}
