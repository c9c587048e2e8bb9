/** What stands on a line of its own, so that no match runs from one into the next. */
const BLOCKS = 'p, li, dt, dd, th, td, h2, h3, h4, caption, figcaption'

/** The text of one block of the sheet, with the nodes in which it stands. */
export interface SheetText {
  text: string
  nodes: readonly { node: Text; from: number }[]
}

/** What is there for whoever works with the sheet and stands on no paper. */
function isReading(node: Node): boolean {
  return node.parentElement?.closest('button, [hidden], svg, [aria-hidden="true"]') === null
}

/** The texts of the sheet in the order in which they are read. */
export function sheetTexts(sheet: Element): SheetText[] {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
  const texts: { block: Element | null; text: string; nodes: { node: Text; from: number }[] }[] = []
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!isReading(node)) continue
    const block = node.parentElement?.closest(BLOCKS) ?? null
    const last = texts.at(-1)
    if (last && last.block === block) {
      last.nodes.push({ node, from: last.text.length })
      last.text += node.data
    } else texts.push({ block, text: node.data, nodes: [{ node, from: 0 }] })
  }
  return texts
}

/** A piece of such a text as a range of the page. */
export function rangeIn({ nodes }: SheetText, start: number, end: number): Range {
  const at = (offset: number, isEnd: boolean) => {
    const found = nodes.findLast(({ from }) => (isEnd ? from < offset : from <= offset)) ?? nodes[0]
    return { node: found?.node as Text, offset: offset - (found?.from ?? 0) }
  }
  const [first, last] = [at(start, false), at(end, true)]
  const range = document.createRange()
  range.setStart(first.node, Math.min(first.offset, first.node.length))
  range.setEnd(last.node, Math.min(last.offset, last.node.length))
  return range
}
