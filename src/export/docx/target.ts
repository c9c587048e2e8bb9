import { type ICommentOptions, Paragraph, TextRun } from 'docx'
import type { Block, FigureBlock, ReportDoc, Run, WriterWords } from '../../core/report'
import { oneLine } from '../text/clean'
import { type Look, pageOf } from './look'
import { bookmarkName } from './names'
import { type Orientation, textWidth } from './page'
import { firstMentions } from './references'

/** What a block needs to know of the document around it. */
export interface Target {
  readonly look: Look
  readonly words: WriterWords
  /** What stands in the document where a picture goes, which may still be being drawn. */
  standIn(figure: FigureBlock, kind: 'svg' | 'png'): Uint8Array
  /** What writes charts, loaded where there is one. */
  readonly charts: typeof import('./charts') | null
  /** Between the margins, in twentieths of a point. */
  readonly width: number
  /** The bookmark of an id, or null where nothing in the document bears it. */
  bookmark(id: string): string | null
  /** Whether an id is that of a table or figure, whose caption is repeated, and not of a heading. */
  isCaptioned(id: string): boolean
  /** What is told of a source at the foot of the page: once, and not in the appendix, where the list is near. */
  note(id: string): readonly Run[] | null
  /** The number of a new comment, or null where none are asked for. */
  comment(words: string): number | null
  /** False where the contents name no pages. */
  readonly knowsPages: boolean
  /** A number that no other list of the document has. */
  nextList(): number
}

export interface Targets {
  /** `inAppendix`: behind the first heading that has no number. */
  at(orientation: Orientation, inAppendix: boolean): Target
  /** The comments that were made, when all blocks have been written. */
  readonly comments: readonly ICommentOptions[]
}

function captionsOf(block: Block): string[] {
  const captioned = block.kind === 'figure' ? [block, block.table] : block.kind === 'table' ? [block] : []
  return captioned.flatMap((one) => one?.id ?? [])
}

function idsOf(block: Block): string[] {
  if (block.kind === 'heading') return [block.id]
  return block.kind === 'sources' ? block.items.map(({ id }) => id) : []
}

/** Targets of one document: the same bookmarks, notes, comments and list numbers, the width as the page lies. */
export function targetsOf(
  { blocks, words }: ReportDoc,
  look: Look,
  {
    comments,
    ...given
  }: Pick<Target, 'standIn' | 'charts' | 'knowsPages'> & {
    comments: boolean
  },
): Targets {
  const captions = new Set(blocks.flatMap(captionsOf))
  const known = new Set([...blocks.flatMap(idsOf), ...captions])
  const firstMention = firstMentions(blocks)
  const made: ICommentOptions[] = []
  let lists = 0
  const shared = {
    look,
    words,
    ...given,
    bookmark: (id: string) => (known.has(id) ? bookmarkName(id) : null),
    isCaptioned: (id: string) => captions.has(id),
    comment(text: string) {
      if (!comments) return null
      const children = [new Paragraph({ children: [new TextRun({ text: oneLine(text) })] })]
      made.push({ id: made.length, author: 'Throughline', initials: 'T', children })
      return made.length - 1
    },
    nextList() {
      lists += 1
      return lists
    },
  }
  return {
    at: (orientation, inAppendix) => ({
      ...shared,
      width: textWidth(pageOf(look, orientation), orientation),
      note: (id) => (inAppendix ? null : firstMention(id)),
    }),
    comments: made,
  }
}
