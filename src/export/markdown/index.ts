import type { ReportDoc } from '../../core/report'
import { writeBlock } from './blocks'
import { plainLine } from './runs'

/** A report as Markdown, for people who go on writing elsewhere. */
export function writeMarkdown(report: ReportDoc): string {
  const body = report.blocks.map((block) => writeBlock(block, report.words)).filter((text) => text !== '')
  return `${[...body, '---', plainLine(report.footer)].join('\n\n')}\n`
}
