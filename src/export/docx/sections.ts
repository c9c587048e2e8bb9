import { Footer, type ISectionOptions, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from 'docx'
import { type Block, type DocumentKind, REPORT_WORDS, type ReportDoc } from '../../core/report'
import { oneLine } from '../text/clean'
import { type Written, writeBlock } from './blocks'
import { MARGINS, type Orientation, paperOf, SHORT_HEAD, textWidth } from './design'
import { targetsOf } from './target'

interface Stretch {
  orientation: Orientation
  written: Written[]
}

/** Blocks as stretches of pages that lie the same way. A break between pages that do is borne by what follows it. */
function stretches(report: ReportDoc, knowsPages: boolean): Stretch[] {
  const targets = targetsOf(report, knowsPages)
  const found: Stretch[] = [{ orientation: 'portrait', written: [] }]
  let breakBefore = false
  for (const block of report.blocks as readonly Block[]) {
    const current = found.at(-1) as Stretch
    if (block.kind === 'pageBreak') {
      if (block.orientation === current.orientation) breakBefore = current.written.length > 0
      else if (current.written.length === 0) current.orientation = block.orientation
      else {
        found.push({ orientation: block.orientation, written: [] })
        breakBefore = false
      }
      continue
    }
    const first = current.written.length === 0
    const placement = {
      ...(breakBefore && !first ? { pageBreakBefore: true as const } : {}),
      ...(first ? { atTop: true as const } : {}),
    }
    current.written.push(...writeBlock(block, targets(current.orientation), placement))
    breakBefore = false
  }
  return found.filter(({ written }, index) => index === 0 || written.length > 0)
}

function footerOf(report: ReportDoc, width: number): Footer {
  const children = [
    new TextRun({ text: oneLine(report.footer) }),
    new TextRun({
      children: [`\t${REPORT_WORDS.page} `, PageNumber.CURRENT, ` ${REPORT_WORDS.of} `, PageNumber.TOTAL_PAGES],
    }),
  ]
  // A long district name wraps before it reaches the page number.
  const paragraph = new Paragraph({
    style: 'Footer',
    tabStops: [{ type: 'right', position: width }],
    children,
  })
  return new Footer({ children: [paragraph] })
}

/** A document that is to stay on a page or two uses more of it. */
function marginsOf(orientation: Orientation, kind: DocumentKind) {
  const { side, head: usual } = MARGINS[orientation]
  const head = kind === 'strategy' ? usual : SHORT_HEAD
  return { top: head, right: side, bottom: head, left: side, header: 600, footer: 560 }
}

/** The sections of the Word file, each with its paper and the same footer. */
export function writeSections(report: ReportDoc, knowsPages: boolean): ISectionOptions[] {
  const { width, height } = paperOf(report.pageSize)
  return stretches(report, knowsPages).map(({ orientation, written }, index) => ({
    properties: {
      ...(index === 0 ? {} : { type: SectionType.NEXT_PAGE }),
      page: {
        size: {
          width,
          height,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: marginsOf(orientation, report.kind),
      },
    },
    footers: { default: footerOf(report, textWidth(report.pageSize, orientation)) },
    children: written,
  }))
}
