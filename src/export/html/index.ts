import { type HouseStyle, letterheadLines } from '../../core/house'
import type { ReportDoc } from '../../core/report'
import { escapeMarkup, oneLine } from '../text/clean'
import { pageOf, writeBlock } from './blocks'
import { pageStyle } from './style'

/** A report as one web page that needs nothing else: no script, no font, no picture from elsewhere. */
export function writeHtml(report: ReportDoc, house: HouseStyle): string {
  const page = pageOf(report, house)
  const letterhead = letterheadLines(house).map((line) => `<p>${escapeMarkup(oneLine(line))}</p>`)
  const foot = [house.footer, report.footer].map(oneLine).filter((line) => line !== '')
  return [
    '<!doctype html>',
    `<html lang="${report.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(oneLine(report.title))}</title>`,
    `<style>${pageStyle(page.palette)}</style>`,
    '</head>',
    '<body>',
    ...(letterhead.length === 0 ? [] : [`<header>${letterhead.join('')}</header>`]),
    '<main>',
    ...report.blocks.map((block) => writeBlock(block, page)).filter((text) => text !== ''),
    '</main>',
    `<footer>${foot.map(escapeMarkup).join('<br>')}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
