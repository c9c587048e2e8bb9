import type { Block, ReportDoc } from '../../core/report'
import { type Orientation, textWidth } from './design'
import { bookmarkName } from './names'

/** What a block needs to know of the document around it. */
export interface Target {
  /** Between the margins, in twentieths of a point. */
  readonly width: number
  /** The bookmark of an id, or null where nothing in the document bears it. */
  bookmark(id: string): string | null
  /** False where the contents name no pages. */
  readonly knowsPages: boolean
  /** A number that no other list of the document has. */
  nextList(): number
}

function idsOf(block: Block): string[] {
  if (block.kind === 'heading') return [block.id]
  return block.kind === 'sources' ? block.items.map(({ id }) => id) : []
}

/** Targets of one document: the same bookmarks and list numbers, the width as the page lies. */
export function targetsOf({ blocks, pageSize }: ReportDoc, knowsPages: boolean): (orientation: Orientation) => Target {
  const known = new Set(blocks.flatMap(idsOf))
  let lists = 0
  const bookmark = (id: string) => (known.has(id) ? bookmarkName(id) : null)
  const nextList = () => {
    lists += 1
    return lists
  }
  return (orientation) => ({ width: textWidth(pageSize, orientation), knowsPages, bookmark, nextList })
}
