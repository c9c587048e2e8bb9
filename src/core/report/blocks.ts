import type { ChartData, Drawing } from '../charts'
import type { Words } from './words'

/**
 * A document as plain data: what Word, the preview, web page and text writers all draw. Every union is closed, so a
 * new kind of block is a compile error in each writer that does not know it yet.
 */

/** A stretch of text within a paragraph. `field` is the path of the field that it shows, also as its words for empty. */
export type Run =
  | { kind: 'text'; text: string; strong?: true; quiet?: true; pole?: 'a' | 'b'; empty?: true; field?: string }
  /** A mark that leads to the list of sources: a number, or the mark of Throughline's own reasoning. */
  | { kind: 'source'; mark: string; target: string }
  | { kind: 'link'; text: string; url: string; field?: string }
  /** Names a heading, table or figure by its number: the text is filled in when the whole document is put together. */
  | { kind: 'reference'; target: string; text: string }

export type Paragraph = readonly Run[]

/** Paragraphs and lists that show one value of the plan, with its path so that a reader can go there. */
export interface Passage {
  paragraphs: readonly (Paragraph | ListBlock)[]
  field?: string
}

export interface HeadingBlock {
  kind: 'heading'
  level: 1 | 2 | 3
  text: string
  /** Unique in the document; the target of links. */
  id: string
  /** "4.1"; the letter of a part of the appendix; null within one. */
  number: string | null
  field?: string
}

export type ParagraphRole = 'eyebrow' | 'title' | 'subtitle' | 'body' | 'lead' | 'quiet' | 'callout'

export interface ParagraphBlock {
  kind: 'paragraph'
  role: ParagraphRole
  runs: Paragraph
  field?: string
  /** Keeps the paragraph on the page of what follows. */
  keepWithNext?: true
  /** What a reader of the Word file may be told beside the paragraph, where comments are asked for. */
  comment?: string
}

export interface ListBlock {
  kind: 'list'
  ordered: boolean
  /** The number of the first item; 1 where it is left out. */
  start?: number
  items: readonly Passage[]
  field?: string
}

/** Rows of a short label and what stands for it. */
export interface DefinitionsBlock {
  kind: 'definitions'
  /** On a document of one page: set smaller. */
  dense?: true
  rows: readonly DefinitionRow[]
}

export interface DefinitionRow extends Passage {
  label: Paragraph
}

export interface TableColumn {
  header: string
  /** The column's share of the width; shares need not add up to anything. */
  width: number
  align?: 'end'
  /** Where the header is the name of a pole, its side. */
  pole?: 'a' | 'b'
}

export interface TableRow {
  cells: readonly Passage[]
  /** A row that sums up the ones above it. */
  total?: true
  /** Lines of empty room, for a sheet that is written on by hand. */
  room?: number
}

export interface TableBlock {
  kind: 'table'
  caption: string
  /** The target of references; only of what is referred to. */
  id?: string
  /** "Table 3"; null for a small table that belongs to the text around it. */
  number: number | null
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  /** True where the first cell names its row. */
  rowHeaders: boolean
  /** A table with much text that is to stay on one page: set smaller. */
  dense?: true
  field?: string
}

export interface FigureBlock {
  kind: 'figure'
  /** The target of references; only of what is referred to. */
  id?: string
  caption: string
  number: number
  /** What the picture shows, for people who do not see it. */
  alternative: string
  drawing: Drawing
  /** The numbers of a chart that Word draws itself, so that people can edit it there. */
  chart?: ChartData
  /** The same numbers; stands below the picture. Null where it tells no numbers, or is one to be drawn in. */
  table: TableBlock | null
}

export interface NoteBlock {
  kind: 'note'
  runs: Paragraph
}

/** The next page, and how it lies. */
export interface PageBreakBlock {
  kind: 'pageBreak'
  orientation: 'portrait' | 'landscape'
}

/** Where the table of contents stands. It lists headings down to `deepest`. */
export interface ContentsBlock {
  kind: 'contents'
  title: string
  deepest: 1 | 2
}

/** The list to which source marks lead. */
export interface SourcesBlock {
  kind: 'sources'
  /** Below a document of a page or two: set smaller. */
  dense?: true
  items: readonly { id: string; mark: string; runs: Paragraph }[]
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | DefinitionsBlock
  | TableBlock
  | FigureBlock
  | NoteBlock
  | PageBreakBlock
  | ContentsBlock
  | SourcesBlock

/** The fixed words of the writers: of captions, of the foot of the page, of pictures. */
export type WriterWords = Words['writer']

/** The whole strategy, two pages for the board, one decision, the both-sides map of one tension, forms of a round, or what happened at a retreat. */
export type DocumentKind = 'strategy' | 'memo' | 'record' | 'worksheet' | 'form' | 'retreat'

export interface ReportDoc {
  kind: DocumentKind
  title: string
  subtitle: string
  district: string
  /** BCP 47. */
  language: string
  /** What the writers themselves say, in that language. */
  words: WriterWords
  pageSize: 'letter' | 'a4'
  /** "For decision", "Adopted January 15, 2027". */
  status: string
  date: string
  /** What stands at the foot of each page, before the page's number. */
  footer: string
  /** True for the fictional sample: the footer says so on every page. */
  sample: boolean
  blocks: readonly Block[]
  /** Paths of empty fields that an adopted document leaves out; empty in a draft, which prints their words. */
  leftOut: readonly string[]
}
