import { Document, Packer } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { ReportDoc } from '../../core/report'
import { oneLine } from '../text/clean'
import { lengthOfBlocks } from './length'
import { writeSections } from './sections'
import { STYLES } from './styles'

/** Guessing keeps the numbers in the contents where one odd letter would leave them all blank. */
const estimated = estimatePageNumbersWith({ guess: true })

/** No page is known; tables and figures are still counted, and Word asks nothing on opening. */
const unknown: typeof estimated = () => ({ bookmarks: new Map() })

/**
 * Up to so many characters, about a hundred pages, the pages are laid out within seconds. A longer document lists its
 * contents without pages, as links, instead of keeping people waiting for a minute.
 */
const LONGEST_LAID_OUT = 300_000

export interface DocxOptions {
  /** Lays the pages out to fill in the contents, which takes most of the time. Off for a document that is only read. */
  pageNumbers?: boolean
}

/** A report as a Word file. */
export async function writeDocx(report: ReportDoc, { pageNumbers = true }: DocxOptions = {}): Promise<Uint8Array> {
  const knowsPages = pageNumbers && lengthOfBlocks(report.blocks) <= LONGEST_LAID_OUT
  const document = new Document({
    title: oneLine(report.title) || oneLine(report.subtitle),
    subject: oneLine(report.subtitle),
    creator: oneLine(report.district) || 'Throughline',
    lastModifiedBy: 'Throughline',
    description: oneLine(report.footer),
    styles: STYLES,
    pageNumbers: knowsPages ? estimated : unknown,
    sections: writeSections(report, knowsPages),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
