import { memo, useId, useMemo } from 'react'
import type { HouseStyle } from '../../core/house'
import type { Block, HeadingBlock, ReportDoc, ReportPage, WriterWords } from '../../core/report'
import { editTargets, headingsOf, lyingBlocks, stretchesOf } from './headings'
import { Letterhead, PageFoot } from './PageParts'
import { Contents, PageBreak, Sources } from './ReferenceBlocks'
import { ListView } from './Runs'
import styles from './sheet.module.css'
import { Figure, Table } from './TableBlocks'
import { Definitions, Heading, Note, ParagraphView } from './TextBlocks'

interface Shared {
  headings: readonly HeadingBlock[]
  targets: ReadonlyMap<string, string>
  words: WriterWords
  /** The page on which each heading stands, by its id; empty where pages are not known. */
  pageOf: ReadonlyMap<string, number>
  onGoTo: ((path: string) => void) | null
}

function BlockView({
  block,
  lying,
  headings,
  targets,
  words,
  pageOf,
  onGoTo,
}: Shared & { block: Block; lying: boolean }) {
  switch (block.kind) {
    case 'heading': {
      const target = targets.get(block.id)
      return <Heading block={block} onEdit={target === undefined || !onGoTo ? null : () => onGoTo(target)} />
    }
    case 'paragraph':
      return <ParagraphView block={block} />
    case 'list':
      return <ListView block={block} />
    case 'definitions':
      return <Definitions block={block} />
    case 'table':
      return <Table block={block} words={words} lying={lying} />
    case 'figure':
      return <Figure block={block} words={words} />
    case 'note':
      return <Note block={block} />
    case 'pageBreak':
      return <PageBreak block={block} />
    case 'contents':
      return <Contents block={block} headings={headings} pageOf={pageOf} />
    case 'sources':
      return <Sources block={block} />
  }
}

interface BlocksProps {
  blocks: ReportPage['blocks']
  lying: (block: Block) => boolean
  shared: Shared
}

function Blocks({ blocks, lying, shared }: BlocksProps) {
  return blocks.map(({ block, index }) => (
    <BlockView key={`${index} ${block.kind}`} block={block} lying={lying(block)} {...shared} />
  ))
}

/** The headings with the pages on which they stand. */
export function pagesOfHeadings(pages: readonly ReportPage[]): ReadonlyMap<string, number> {
  return new Map(
    pages.flatMap(({ number, blocks }) =>
      blocks.flatMap(({ block }) => (block.kind === 'heading' ? [[block.id, number] as const] : [])),
    ),
  )
}

interface SheetProps {
  report: ReportDoc
  /** Its pages; null where it stands on one long sheet. */
  pages?: readonly ReportPage[] | null
  /** Where pages are shown with what stands at their head and foot. */
  house?: HouseStyle
  /** Opens the field behind a text; null where the document is only read. */
  onGoTo: ((path: string) => void) | null
}

/** The document on its pages, or on one long sheet: the same blocks that the Word file is written from. */
export const Sheet = memo(function Sheet({ report, pages = null, house, onGoTo }: SheetProps) {
  const headings = useMemo(() => headingsOf(report.blocks), [report])
  const lying = useMemo(() => lyingBlocks(report.blocks), [report])
  const targets = useMemo(() => editTargets(report.blocks), [report])
  const pageOf = useMemo(() => pagesOfHeadings(pages ?? []), [pages])
  const hint = useId()
  const shared: Shared = { headings, targets, words: report.words, pageOf, onGoTo }
  const last = pages?.at(-1)?.number ?? 1
  return (
    <article
      className={styles.sheet}
      data-sheet="true"
      tabIndex={onGoTo === null ? undefined : 0}
      aria-describedby={onGoTo === null ? undefined : hint}
      // An earlier state is printed with what says that it is one.
      data-print={onGoTo === null ? undefined : 'only'}
      data-read-only={onGoTo === null}
      data-paged={pages !== null}
      data-paper={report.pageSize}
      lang={report.language}
      aria-label={`Preview: ${report.title}`}
    >
      {onGoTo !== null && (
        <p id={hint} hidden>
          The arrow keys go from text to text. Enter opens the field of a text.
        </p>
      )}
      {pages?.map((page) => (
        <div key={page.number} className={styles.page} data-landscape={page.landscape} data-breaks={page.breaks}>
          {house && page.number === 1 && <Letterhead house={house} words={report.words} />}
          <Blocks blocks={page.blocks} lying={() => page.landscape} shared={shared} />
          <PageFoot report={report} house={house} number={page.number} last={last} />
        </div>
      ))}
      {pages === null &&
        stretchesOf(report.blocks).map((blocks) => (
          <div key={blocks[0]?.index} className={styles.stretch}>
            <Blocks blocks={blocks} lying={(block) => lying.has(block)} shared={shared} />
          </div>
        ))}
      {pages === null && <PageFoot report={report} house={house} number={null} last={0} />}
    </article>
  )
})
