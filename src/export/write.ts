import { PLAIN_HOUSE_STYLE } from '../core/house'
import type { ReportDoc } from '../core/report'
import type { DocxOptions } from './docx'
import { drawFigures } from './figure/figures'
import { paletteOf } from './figure/palette'
import { writeHtml } from './html'
import { writeJson } from './json'
import { writeMarkdown } from './markdown'

export type ExportFormat = 'docx' | 'md' | 'json' | 'html'

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
    case 'docx': {
      // The pictures are drawn while the rest is loaded and the text is written.
      const drawn = drawFigures(report.blocks, paletteOf(options.house ?? PLAIN_HOUSE_STYLE))
      // That one could not be drawn is told where it is waited for.
      drawn.catch(() => {})
      const { writeDocx } = await import('./docx')
      return writeDocx(report, drawn, options)
    }
    case 'md':
      return encode(writeMarkdown(report))
    case 'html':
      return encode(writeHtml(report, options.house ?? PLAIN_HOUSE_STYLE))
    case 'json':
      return encode(writeJson(report))
  }
}
