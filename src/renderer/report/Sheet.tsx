import { memo, useId, useMemo } from 'react'
import type { Block, HeadingBlock, ReportDoc, WriterWords } from '../../core/report'
import { editTargets, headingsOf, lyingBlocks } from './headings'
import { Contents, PageBreak, Sources } from './ReferenceBlocks'
import { ListView } from './Runs'
import styles from './sheet.module.css'
import { Figure, Table } from './TableBlocks'
import { Definitions, Heading, Note, ParagraphView } from './TextBlocks'

interface BlockProps {
  block: Block
  headings: readonly HeadingBlock[]
  lying: boolean
  targets: ReadonlyMap<string, string>
  words: WriterWords
  onGoTo: ((path: string) => void) | null
}

function BlockView({ block, headings, lying, targets, words, onGoTo }: BlockProps) {
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
      return <Contents block={block} headings={headings} />
    case 'sources':
      return <Sources block={block} />
  }
}

interface SheetProps {
  report: ReportDoc
  /** Opens the field behind a text; null where the document is only read. */
  onGoTo: ((path: string) => void) | null
}

/** The document on one long sheet: the same blocks that the Word file is written from. */
export const Sheet = memo(function Sheet({ report, onGoTo }: SheetProps) {
  const headings = useMemo(() => headingsOf(report.blocks), [report])
  const lying = useMemo(() => lyingBlocks(report.blocks), [report])
  const targets = useMemo(() => editTargets(report.blocks), [report])
  const hint = useId()
  const shared = { headings, targets, words: report.words, onGoTo }
  return (
    <article
      className={styles.sheet}
      data-sheet="true"
      tabIndex={onGoTo === null ? undefined : 0}
      aria-describedby={onGoTo === null ? undefined : hint}
      // An earlier state is printed with what says that it is one.
      data-print={onGoTo === null ? undefined : 'only'}
      data-read-only={onGoTo === null}
      lang={report.language}
      aria-label={`Preview: ${report.title}`}
    >
      {onGoTo !== null && (
        <p id={hint} hidden>
          The arrow keys go from text to text. Enter opens the field of a text.
        </p>
      )}
      {report.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity; their order is what they are
        <BlockView key={index} block={block} lying={lying.has(block)} {...shared} />
      ))}
      <p className={styles.foot}>{report.footer}</p>
    </article>
  )
})
