import { Document, type PageNumberEstimator } from 'docx'
import { type HouseStyle, PLAIN_HOUSE_STYLE } from '../../core/house'
import type { PageStart, ReportDoc } from '../../core/report'
import type { Pictures } from '../figure/figures'
import { withTemplate } from '../template'
import { oneLine } from '../text/clean'
import { lengthOfBlocks } from './length'
import { lookOf } from './look'
import { templateOf } from './own-template'
import { pack, partsOf } from './pack'
import { pageStarts } from './pages'
import { sectionsOf, writeStretches } from './sections'
import { standIns } from './stand-ins'
import { stylesOf } from './styles'
import { targetsOf } from './target'
import { themeOf } from './theme'

/**
 * Finds the pages, and says when it begins and that it has ended. Guessing keeps the numbers in the contents where one
 * odd letter would leave them all blank.
 */
async function estimator(onStage: (stage: WritingStage) => void): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('./layout')
  const estimated = estimatePageNumbersWith({ guess: true })
  const estimate: PageNumberEstimator = (body, context) => {
    onStage('pages')
    const found = estimated(body, context)
    onStage('file')
    return found
  }
  return Object.assign(estimate, estimated)
}

/** No page is known; tables and figures are still counted, and Word asks nothing on opening. */
const unknown: PageNumberEstimator = () => ({ bookmarks: new Map() })

/**
 * Up to so many characters, about a hundred pages, the pages are laid out within seconds. A longer document lists its
 * contents without pages, as links, instead of keeping people waiting for a minute.
 */
const LONGEST_LAID_OUT = 300_000

/** What the writer is at. Laying out the pages takes most of the time. */
export type WritingStage = 'text' | 'pages' | 'file'

export interface DocxOptions {
  /** Word comments where a question is open. */
  comments?: boolean
  /** How the document looks; plain where it is left out. */
  house?: HouseStyle
  /** Is told what the writer begins with. */
  onStage?: (stage: WritingStage) => void
  /** Lays the pages out to fill in the contents, which takes most of the time. Off for a document that is only read. */
  pageNumbers?: boolean
}

/** The document as the library has it, with small stand-ins where its pictures come. */
async function assemble(
  report: ReportDoc,
  { pageNumbers = true, onStage = () => {}, house = PLAIN_HOUSE_STYLE, comments = false }: DocxOptions,
) {
  const template = templateOf(house, report.language)
  const look = lookOf(house, template, report.kind)
  const knowsPages = pageNumbers && lengthOfBlocks(report.blocks) <= LONGEST_LAID_OUT
  const charts = report.blocks.some((block) => block.kind === 'figure' && block.chart) ? await import('./charts') : null
  const { standIn, replaced } = standIns()
  const targets = targetsOf(report, look, { standIn, charts, knowsPages, comments })
  const stretches = writeStretches(report, targets)
  const document = new Document({
    title: oneLine(report.title) || oneLine(report.subtitle),
    subject: oneLine(report.subtitle),
    creator: oneLine(report.district) || 'Throughline',
    lastModifiedBy: 'Throughline',
    description: oneLine(report.footer),
    ...(template === null ? {} : { externalStyles: template.styles }),
    styles: stylesOf(look, report.language),
    theme: themeOf(look),
    pageNumbers: knowsPages ? await estimator(onStage) : unknown,
    evenAndOddHeaderAndFooters: template?.evenAndOdd ?? false,
    ...(targets.comments.length === 0 ? {} : { comments: { children: targets.comments } }),
    sections: sectionsOf(report, look, stretches),
  })
  return { document, template, stretches, knowsPages, replaced }
}

/** A report as a Word file, with the pictures of its figures, which may still be being drawn. */
export async function writeDocx(
  report: ReportDoc,
  pictures: Promise<Pictures>,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  options.onStage?.('text')
  const { document, template, replaced } = await assemble(report, options)
  const parts = replaced(partsOf(document), await pictures)
  return pack(template === null ? parts : withTemplate(parts, template, report.words.templatePicture))
}

/**
 * Where the pages of the Word file begin, by the estimate from which its contents have their numbers. Null where the
 * document is too long to be laid out.
 */
export async function estimatePages(report: ReportDoc, house: HouseStyle): Promise<PageStart[] | null> {
  const { document, stretches, knowsPages } = await assemble(report, { house })
  if (!knowsPages) return null
  const { layoutDocument } = await import('./layout')
  return pageStarts(report, stretches, layoutDocument(document, { guess: true }).pages)
}
