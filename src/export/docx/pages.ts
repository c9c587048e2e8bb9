import type { PageLayout } from 'docx/layout'
import { type Block, isList, type PageStart, type Passage, type ReportDoc } from '../../core/report'
import type { Written } from './blocks'
import { bidirectional } from './runs'
import type { Stretch } from './sections'

/** Which part of which block a paragraph or table of the file was written for. */
interface Origin {
  block: number
  part: number
  kind: Block['kind']
  landscape: boolean
}

type Parts = Passage['paragraphs']

/** How many paragraphs of the file an item of a list takes: an item that begins with a list has a mark of its own. */
function paragraphsOfItem(parts: Parts): number {
  const [first, ...more] = parts
  const all = first === undefined || isList(first) ? [[], ...parts] : [first, ...more]
  return all.reduce((sum, part) => sum + paragraphsOfPart(part), 0)
}

function paragraphsOfPart(part: Parts[number]): number {
  return isList(part) ? part.items.reduce((sum, { paragraphs }) => sum + paragraphsOfItem(paragraphs), 0) : 1
}

function paragraphsOfRow(parts: Parts): number {
  const [first = [], ...more] = parts
  const alone = isList(first) || bidirectional(first).bidirectional === true ? 1 : 0
  return alone + [first, ...more].reduce((sum, part) => sum + paragraphsOfPart(part), 0)
}

/** How many paragraphs and tables of the file each part of a block takes. */
function sizes(block: Block, written: number): number[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ paragraphs }) => paragraphsOfItem(paragraphs))
    case 'definitions':
      return block.rows.map(({ paragraphs }) => paragraphsOfRow(paragraphs))
    case 'sources':
      return block.items.map(() => 1)
    case 'figure':
      // The picture and its words, then its table.
      return [2, written - 2]
    default:
      return [written]
  }
}

function originsOf(block: Block, index: number, written: readonly Written[], landscape: boolean): Origin[] {
  const parts = sizes(block, written.length)
  // A block that begins a page may have a small paragraph before it that sees to that.
  const before = Math.max(0, written.length - parts.reduce((sum, count) => sum + count, 0))
  const all = parts.flatMap((count, part) => Array.from({ length: count + (part === 0 ? before : 0) }, () => part))
  return all.slice(0, written.length).map((part) => ({ block: index, part, kind: block.kind, landscape }))
}

/** The origins of everything in the body of the file, in its order. @param count how much the body holds */
function bodyOrigins(report: ReportDoc, stretches: readonly Stretch[], count: number): Origin[] {
  const all = stretches.flatMap(({ orientation, blocks }) =>
    blocks.flatMap(({ block: index, written }) => {
      const block = report.blocks[index]
      return block ? originsOf(block, index, written, orientation === 'landscape') : []
    }),
  )
  // The contents are one thing to the writer, and a paragraph for each heading in the file.
  const contents = all.findLastIndex(({ kind }) => kind === 'contents')
  const lines = all[contents]
  if (!lines) return all
  const more = Array.from({ length: Math.max(0, count - all.length) }, () => lines)
  return [...all.slice(0, contents), ...more, ...all.slice(contents)]
}

/** The row of a table with which a page begins, without the header that stands again. */
function firstRow(page: PageLayout, at: number, before: PageLayout | undefined): number {
  const item = page.body[at]
  if (item?.type !== 'table') return 0
  const row = item.rows.find(({ index }) => index > 0)?.index ?? 1
  const last = before?.body.at(-1)
  const goesOn = last?.type === 'table' && last.index === item.index && last.rows.at(-1)?.index === row
  return row - 1 + (goesOn ? 1 : 0)
}

/** What begins on a page: what only goes on there began on the one before. */
function startOf(page: PageLayout, before: PageLayout | undefined, origins: readonly Origin[]) {
  const [first] = page.body
  const last = before?.body.at(-1)
  const goesOn = first !== undefined && first.type === 'paragraph' && last?.index === first.index
  const at = goesOn ? 1 : 0
  const item = page.body[at]
  const origin = item && origins[item.index]
  if (!origin) return null
  const rows = item.type === 'table' ? firstRow(page, at, before) : 0
  return { block: origin.block, part: origin.part + rows, landscape: origin.landscape }
}

/** Where each page of a file that was laid out begins in the report. */
export function pageStarts(
  report: ReportDoc,
  stretches: readonly Stretch[],
  pages: readonly PageLayout[],
): PageStart[] {
  const count = 1 + Math.max(-1, ...pages.flatMap(({ body }) => body.map(({ index }) => index)))
  const origins = bodyOrigins(report, stretches, count)
  const starts = pages.flatMap((page, at): PageStart[] => {
    const start = startOf(page, pages[at - 1], origins)
    return start ? [{ page: at + 1, ...start }] : []
  })
  // Pages only go forward: one on which nothing begins is left out.
  return starts.filter(({ block, part }, at) => {
    const before = starts[at - 1]
    return before === undefined || block > before.block || (block === before.block && part > before.part)
  })
}
