/**
 * What of a piece of HTML is text: paragraphs, items of lists and rows of tables in their order. It reads Word's
 * HTML, in which a list is a row of paragraphs that only look like one, and the real lists of every other editor.
 * Styles, pictures, scripts, hidden and deleted text are left behind.
 */

import { childrenOf, type HtmlNode, isElement, isText, nameOf, styleOf, tidy } from './nodes'
import { isWordMarker, wordLevel, wordMarker } from './word-lists'

export interface Block {
  /** May hold line breaks of its own. */
  text: string
  /** A row of a table, or one of several lines that stand close together. */
  close: boolean
  /** "-" or "3." where it is an item of a list; an empty text where it goes on with the item before. */
  marker: string | null
  /** How deep the list is nested; 0 outside of one. */
  depth: number
}

const LEFT_OUT = new Set(
  'HEAD STYLE SCRIPT TITLE META LINK XML NOSCRIPT TEMPLATE IMG PICTURE SVG VIDEO AUDIO OBJECT IFRAME CANVAS INPUT SELECT TEXTAREA BUTTON DEL'.split(
    ' ',
  ),
)
const PARAGRAPHS = new Set(
  'P H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER MAIN ASIDE FIGURE FIGCAPTION ADDRESS DT DD HR'.split(
    ' ',
  ),
)
const LISTS = new Set(['UL', 'OL', 'MENU'])
/** Between the cells of a row. */
const CELL = ' | '

interface List {
  ordered: boolean
  next: number
}

interface Reader {
  blocks: Block[]
  text: string
  marker: string | null
  depth: number
  lists: List[]
  /** Within an item whose first paragraph has been written. */
  goesOn: boolean
  verbatim: boolean
}

function isLeftOut(node: HtmlNode, style: string): boolean {
  const name = nameOf(node)
  // Word draws its shapes in elements whose names begin with v: and w:.
  return LEFT_OUT.has(name) || /^[VW]:/.test(name) || /display:\s*none|mso-hide:\s*all/.test(style)
}

/** Ends the block that is being read; nothing is written where it has no text. */
function end(reader: Reader, close = false): void {
  const text = reader.verbatim ? reader.text.replace(/^\n|\n$/g, '') : tidy(reader.text)
  reader.text = ''
  if (text.trim() === '') return
  const inItem = reader.marker !== null
  reader.blocks.push({
    text,
    close,
    marker: inItem && reader.goesOn ? '' : reader.marker,
    depth: inItem ? reader.depth : 0,
  })
  reader.goesOn = true
}

function readWordItem(reader: Reader, node: HtmlNode, level: number): void {
  end(reader)
  const outer = { marker: reader.marker, depth: reader.depth, goesOn: reader.goesOn }
  const heading = /^H\d$/i.test(node.nodeName)
  Object.assign(reader, { marker: wordMarker(node) ?? '-', depth: heading ? 0 : level - 1, goesOn: false })
  readChildren(reader, node)
  end(reader)
  Object.assign(reader, outer)
}

function readList(reader: Reader, node: HtmlNode): void {
  end(reader)
  const start = Number(node.getAttribute?.('start') ?? 1)
  reader.lists.push({ ordered: nameOf(node) === 'OL', next: Number.isInteger(start) ? start : 1 })
  readChildren(reader, node)
  end(reader)
  reader.lists.pop()
}

function readItem(reader: Reader, node: HtmlNode): void {
  end(reader)
  const list = reader.lists.at(-1) ?? { ordered: false, next: 1 }
  const level = Number(node.getAttribute?.('aria-level') ?? node.getAttribute?.('data-aria-level') ?? 0)
  const outer = { marker: reader.marker, depth: reader.depth, goesOn: reader.goesOn }
  Object.assign(reader, {
    marker: list.ordered ? `${list.next}.` : '-',
    depth: level > 0 ? level - 1 : Math.max(0, reader.lists.length - 1),
    goesOn: false,
  })
  list.next += 1
  readChildren(reader, node)
  end(reader)
  Object.assign(reader, outer)
}

function rowsOf(node: HtmlNode): HtmlNode[] {
  return childrenOf(node).flatMap((child) => {
    const name = nameOf(child)
    if (name === 'TR') return [child]
    return ['THEAD', 'TBODY', 'TFOOT'].includes(name) ? rowsOf(child) : []
  })
}

function cellsOf(row: HtmlNode): HtmlNode[] {
  return childrenOf(row).filter(({ nodeName }) => /^T[DH]$/i.test(nodeName))
}

/** A table of one column only sets its content in place; any other becomes one line for each row. */
function readTable(reader: Reader, node: HtmlNode): void {
  end(reader)
  const rows = rowsOf(node).map(cellsOf)
  for (const cells of rows) {
    if (rows.every(({ length }) => length <= 1)) {
      for (const cell of cells) readChildren(reader, cell)
      end(reader)
      continue
    }
    const texts = cells.map((cell) =>
      blocksOf(cell)
        .map(({ text }) => text.replace(/\s*\n\s*/g, ' '))
        .join(' '),
    )
    if (texts.every((text) => text === '')) continue
    reader.text = texts.join(CELL)
    end(reader, true)
  }
}

function readElement(reader: Reader, node: HtmlNode): void {
  const style = styleOf(node)
  const name = nameOf(node)
  if (isLeftOut(node, style) || isWordMarker(style)) return
  const level = wordLevel(style)
  if (name === 'BR') reader.text += '\n'
  else if (name === 'TABLE') readTable(reader, node)
  else if (LISTS.has(name)) readList(reader, node)
  else if (name === 'LI') readItem(reader, node)
  else if (level !== null && (PARAGRAPHS.has(name) || name === 'DIV')) readWordItem(reader, node, level)
  else if (PARAGRAPHS.has(name) || name === 'DIV') {
    end(reader)
    const verbatim = reader.verbatim
    reader.verbatim = verbatim || name === 'PRE'
    readChildren(reader, node)
    end(reader, name === 'DIV')
    reader.verbatim = verbatim
  } else readChildren(reader, node)
}

function readChildren(reader: Reader, node: HtmlNode): void {
  for (const child of childrenOf(node)) {
    if (isText(child)) {
      const value = child.nodeValue ?? ''
      reader.text += reader.verbatim ? value : value.replace(/[ \t\r\n\f]+/g, ' ')
    } else if (isElement(child)) readElement(reader, child)
  }
}

/** The blocks of text within a node, in their order. */
export function blocksOf(node: HtmlNode): Block[] {
  const reader: Reader = {
    blocks: [],
    text: '',
    marker: null,
    depth: 0,
    lists: [],
    goesOn: false,
    verbatim: false,
  }
  readChildren(reader, node)
  end(reader, true)
  return reader.blocks
}
