// The writers: a report as the bytes of a Word file, a web page, a text file or JSON, and its picture.
// Each is a switch over every kind of block, with one small function for each. Nothing here touches the disk but fonts.
import { layoutOverview, OVERVIEW_FRAMES } from '../core/charts'
import type { Content } from '../core/content/schema'
import type { HouseStyle } from '../core/house'
import type { Plan } from '../core/plan'
import { buildReport, type PageStart, type ReportDoc, type ReportOptions } from '../core/report'
import type { DocxOptions } from './docx'
import { svgToPng } from './figure/png'
import { drawingSvg } from './figure/svg'
import { type ExportFormat, writeReport } from './write'

export type { WritingStage } from './docx'
export { type ExportFormat, writeReport } from './write'

/** Where the pages of the Word file would begin; null where the document is too long to be laid out. */
export async function pagesOfReport(report: ReportDoc, house: HouseStyle): Promise<PageStart[] | null> {
  const { estimatePages } = await import('./docx')
  return estimatePages(report, house)
}

/** What the document is, and how the Word file is made. */
export type ExportOptions = ReportOptions & DocxOptions

/** The document of a plan as the bytes of a file. */
export async function exportReport(
  format: ExportFormat,
  plan: Plan,
  content: Content,
  options: ExportOptions,
): Promise<Uint8Array> {
  return writeReport(format, buildReport(plan, content, options), { house: plan.houseStyle, ...options })
}

/** The picture of the seven spectra as an SVG file. */
export function spectraSvg(plan: Plan, content: Content): string {
  return drawingSvg(layoutOverview(plan, content, OVERVIEW_FRAMES.wide), { margin: 32 })
}

/** The same picture in pixels, on white. */
export function spectraPng(plan: Plan, content: Content): Uint8Array {
  return svgToPng(spectraSvg(plan, content))
}
