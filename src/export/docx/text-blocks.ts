import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx'
import type { ContentsBlock, HeadingBlock, NoteBlock, ParagraphBlock, SourcesBlock } from '../../core/report'
import { oneLine } from '../text/clean'
import { bidirectional, writeRuns } from './runs'
import type { Target } from './target'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const ROLE_STYLES: Record<ParagraphBlock['role'], string | undefined> = {
  eyebrow: 'Eyebrow',
  title: 'Title',
  subtitle: 'Subtitle',
  body: undefined,
  lead: 'Lead',
  quiet: 'Quiet',
  callout: 'Quote',
}

export interface Placement {
  /** The block begins a page, and has to see to it itself. */
  pageBreakBefore?: true
  /** It is the first on its page, where space above would only push it down. */
  atTop?: true
}

function atPlace({ pageBreakBefore, atTop }: Placement): { pageBreakBefore?: true; spacing?: { before: number } } {
  return {
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(pageBreakBefore || atTop ? { spacing: { before: 0 } } : {}),
  }
}

export function writeHeading(block: HeadingBlock, target: Target, placement: Placement): Paragraph[] {
  const text = oneLine(block.number ? `${block.number}\u2002${block.text}` : block.text)
  const runs = [{ kind: 'text', text } as const]
  const children = writeRuns(runs, target)
  const id = target.bookmark(block.id)
  return [
    new Paragraph({
      heading: LEVELS[block.level],
      ...atPlace(placement),
      ...bidirectional(runs),
      children: id === null ? children : [new Bookmark({ id, children })],
    }),
  ]
}

export function writeParagraph(block: ParagraphBlock, target: Target, placement: Placement): Paragraph[] {
  const style = ROLE_STYLES[block.role]
  return [
    new Paragraph({
      ...(style === undefined ? {} : { style }),
      ...(block.keepWithNext ? { keepNext: true } : {}),
      ...atPlace(placement),
      ...bidirectional(block.runs),
      children: commented(block, target, writeRuns(block.runs, target)),
    }),
  ]
}

/** The runs with a comment beside them, where comments are asked for. */
function commented({ comment }: ParagraphBlock, target: Target, runs: ParagraphChild[]): ParagraphChild[] {
  const id = comment === undefined ? null : target.comment(comment)
  if (id === null) return runs
  return [
    new CommentRangeStart(id),
    ...runs,
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ]
}

export function writeNote(block: NoteBlock, target: Target): Paragraph[] {
  return [new Paragraph({ style: 'Note', ...bidirectional(block.runs), children: writeRuns(block.runs, target) })]
}

/** Filled from the headings with their estimated pages, if they are known, so that Word has nothing to ask on opening. */
export function writeContents(
  block: ContentsBlock,
  { knowsPages }: Target,
  placement: Placement,
): (Paragraph | TableOfContents)[] {
  const range = `1-${block.deepest}`
  return [
    new Paragraph({ style: 'ContentsTitle', ...atPlace(placement), text: oneLine(block.title) }),
    new TableOfContents(oneLine(block.title), {
      headingStyleRange: range,
      hyperlink: true,
      ...(knowsPages ? {} : { pageNumbersEntryLevelsRange: range }),
    }),
  ]
}

export function writeSources(block: SourcesBlock, target: Target): Paragraph[] {
  return block.items.map(({ id, mark, runs }) => {
    const name = target.bookmark(id)
    const children = writeRuns([{ kind: 'text', text: mark, quiet: true }], target)
    return new Paragraph({
      style: block.dense ? 'DenseSource' : 'Source',
      children: [
        ...(name === null ? children : [new Bookmark({ id: name, children })]),
        new TextRun({ children: [new Tab()] }),
        ...writeRuns(runs, target),
      ],
    })
  })
}
