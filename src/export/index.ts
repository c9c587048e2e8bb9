// The writers: a report as the bytes of a Word file, a web page, a text file or JSON, and its picture.
// Each is a switch over every kind of block, with one small function for each. Nothing here touches the disk but fonts.
import { layoutOverview, OVERVIEW_FRAMES } from '../core/charts'
import type { Content } from '../core/content/schema'
import { PLAIN_HOUSE_STYLE } from '../core/house'
import type { Plan } from '../core/plan'
import { buildReport, type ReportDoc, type ReportOptions } from '../core/report'
import { type DocxOptions, writeDocx } from './docx'
import { svgToPng } from './figure/png'
import { drawingSvg } from './figure/svg'
import { writeHtml } from './html'
import { writeJson } from './json'
import { writeMarkdown } from './markdown'

export type { WritingStage } from './docx'

export type ExportFormat = 'docx' | 'md' | 'json' | 'html'

/** What the document is, and how the Word file is made. */
export type ExportOptions = ReportOptions & DocxOptions

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Writes a report tree in one of the formats. */
export async function writeReport(
  format: ExportFormat,
  report: ReportDoc,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return writeDocx(report, options)
    case 'md':
      return encode(writeMarkdown(report))
    case 'html':
      return encode(writeHtml(report, options.house ?? PLAIN_HOUSE_STYLE))
    case 'json':
      return encode(writeJson(report))
  }
}

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
