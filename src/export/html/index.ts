import type { ReportDoc } from '../../core/report'
import { escapeMarkup, oneLine } from '../text/clean'
import { pageOf, writeBlock } from './blocks'
import { PAGE_STYLE } from './style'

/** A report as one web page that needs nothing else: no script, no font, no picture from elsewhere. */
export function writeHtml(report: ReportDoc): string {
  const page = pageOf(report)
  return [
    '<!doctype html>',
    `<html lang="${report.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(oneLine(report.title))}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...report.blocks.map((block) => writeBlock(block, page)).filter((text) => text !== ''),
    '</main>',
    `<footer>${escapeMarkup(oneLine(report.footer))}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
