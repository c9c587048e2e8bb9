import { type Block, blocksOf } from './blocks'
import { type HtmlNode, withoutStyles } from './nodes'

const STEP = '  '
/** A whole book; what is longer is pasted as bare text, and is too long for any field anyway. */
const LONGEST_HTML = 5_000_000

function lineOf({ text, marker, depth }: Block): string {
  if (marker === null) return text
  const indent = STEP.repeat(depth)
  const [first = '', ...others] = text.split('\n')
  const begin = marker === '' ? `${indent}${STEP}` : `${indent}${marker} `
  return [`${begin}${first}`, ...others.map((line) => `${indent}${STEP}${line}`)].join('\n')
}

/** Items of a list and rows of a table stand close; everything else has a blank line between. */
function standClose(one: Block, next: Block): boolean {
  return (one.marker !== null && next.marker !== null) || (one.close && next.close)
}

/** Paragraphs with a blank line between, items as "- item" or "1. item", two spaces for each level. */
export function asText(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1]
      return lineOf(block) + (next === undefined ? '' : standClose(block, next) ? '\n' : '\n\n')
    })
    .join('')
}

/** Everything on one line, without the signs of a list, which would mean nothing there. */
export function asLine(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/\s*\n\s*/g, ' ')).join(' ')
}

/** Whether a piece of HTML says more than its bare text: paragraphs, lists, tables. What has none is pasted as text. */
function hasStructure(body: Element): boolean {
  return body.querySelector('p, li, h1, h2, h3, h4, h5, h6, table, blockquote') !== null
}

/** The text of HTML from the clipboard, or null where the plain text beside it says the same. */
export function textFromHtml(html: string, kind: 'line' | 'text'): string | null {
  if (html === '' || html.length > LONGEST_HTML) return null
  // A document of its own: nothing in it runs, and nothing is fetched for it.
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  if (!hasStructure(body)) return null
  const blocks = blocksOf(body as unknown as HtmlNode)
  return kind === 'line' ? asLine(blocks) : asText(blocks)
}
