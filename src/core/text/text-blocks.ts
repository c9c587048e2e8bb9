/** A piece of a text as people type it: a paragraph, or a list. */
export type TextBlock = { kind: 'paragraph'; text: string } | TextList

export interface TextList {
  kind: 'list'
  ordered: boolean
  /** The number of the first item as it was typed; 1 where there are no numbers. */
  start: number
  /** Each item is its own text, then what stands under it. */
  items: readonly (readonly TextBlock[])[]
}

/** Lists within lists, the outermost counted. What is nested deeper stands on the last level. */
const DEEPEST = 3
/** So many columns further right is one level deeper; a tab is one level. */
const STEP = 2

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/
const MARKED = /^(?:[-•*–]|([1-9]\d{0,2})[.)])[ \t\u00a0]+(\S.*)$/

interface Line {
  columns: number
  /** Without the white space around it. */
  whole: string
  /** What the mark of a list leaves, with its number if it is one; null on a line without a mark. */
  marked: { number: number | null; text: string } | null
}

function readLine(line: string): Line {
  const whole = line.trim()
  const indent = /^[ \t\u00a0]*/.exec(line)?.[0] ?? ''
  const [, number, text = ''] = MARKED.exec(whole) ?? []
  return {
    columns: indent.replaceAll('\t', ' '.repeat(STEP)).length,
    whole,
    marked: text === '' ? null : { number: number === undefined ? null : Number(number), text },
  }
}

/** Where the lines end that stand under an item which is `columns` from the left; they begin at `from`. */
function endOfUnder(lines: readonly Line[], from: number, columns: number, level: number): number {
  let at = from
  for (; at < lines.length; at += 1) {
    const line = lines[at] as Line
    if (line.columns < columns + STEP || (level === DEEPEST && line.marked !== null)) break
  }
  return at
}

/** The list that begins at `from`, and where it ends. A number that does not follow the one before begins another. */
function readList(lines: readonly Line[], from: number, level: number): { list: TextList; end: number } {
  const start = lines[from]?.marked?.number ?? null
  const items: TextBlock[][] = []
  let at = from
  for (;;) {
    const line = lines[at]
    const expected = start === null ? null : start + items.length
    if (!line?.marked || line.marked.number !== expected) break
    const under = at + 1
    at = endOfUnder(lines, under, line.columns, level)
    items.push([{ kind: 'paragraph', text: line.marked.text }, ...readBlocks(lines.slice(under, at), level + 1)])
  }
  return { list: { kind: 'list', ordered: start !== null, start: start ?? 1, items }, end: at }
}

/** One line with a mark among prose, such as the name below a quotation, is prose. */
function isLone({ items: [first = [], ...more] }: TextList): boolean {
  return more.length === 0 && first.every(({ kind }) => kind === 'paragraph')
}

function readBlocks(lines: readonly Line[], level: number): TextBlock[] {
  const blocks: TextBlock[] = []
  let at = 0
  while (at < lines.length) {
    const { marked, whole } = lines[at] as Line
    const found = marked ? readList(lines, at, level) : null
    if (found && !(level === 1 && isLone(found.list))) {
      blocks.push(found.list)
      at = found.end
    } else {
      blocks.push({ kind: 'paragraph', text: whole })
      at += 1
    }
  }
  return blocks
}

/**
 * A text as its paragraphs and lists. Each line is a paragraph of its own or an item, blank lines only part them. An
 * item begins with "-", "•", "*", "–", "1." or "1)" and a space; two spaces or a tab nest it. Numbers that do not
 * count up stay in the text as they were typed.
 */
export function textBlocks(text: string): TextBlock[] {
  const lines = text.split(LINE_END).filter((line) => line.trim() !== '')
  return readBlocks(lines.map(readLine), 1)
}
