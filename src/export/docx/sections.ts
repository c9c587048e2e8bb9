import { type ISectionOptions, PageOrientation, SectionType } from 'docx'
import type { Block, ReportDoc } from '../../core/report'
import { type Written, writeBlock } from './blocks'
import { runningParts } from './letterhead'
import { type Look, pageOf } from './look'
import { type Orientation, textWidth } from './page'
import type { Targets } from './target'

interface Stretch {
  orientation: Orientation
  written: Written[]
}

/** Blocks as stretches of pages that lie the same way. A break between pages that do is borne by what follows it. */
function stretches(report: ReportDoc, targets: Targets): Stretch[] {
  const found: Stretch[] = [{ orientation: 'portrait', written: [] }]
  let breakBefore = false
  let inAppendix = false
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
    inAppendix ||= block.kind === 'heading' && block.level === 1 && block.number === null
    const first = current.written.length === 0
    const placement = {
      ...(breakBefore && !first ? { pageBreakBefore: true as const } : {}),
      ...(first ? { atTop: true as const } : {}),
    }
    current.written.push(...writeBlock(block, targets.at(current.orientation, inAppendix), placement))
    breakBefore = false
  }
  return found.filter(({ written }, index) => index === 0 || written.length > 0)
}

/** The sections of the Word file, each with its paper, and the letterhead above the first. */
export function writeSections(report: ReportDoc, look: Look, targets: Targets): ISectionOptions[] {
  return stretches(report, targets).map(({ orientation, written }, index) => {
    const { width, height, ...margin } = pageOf(look, orientation)
    const first = index === 0
    const text = textWidth(pageOf(look, orientation), orientation)
    const { titlePage, headers, footers } = runningParts(report, look, text, first)
    return {
      properties: {
        ...(first ? {} : { type: SectionType.NEXT_PAGE }),
        page: {
          size: {
            width,
            height,
            orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin,
        },
        titlePage,
      },
      headers,
      footers,
      children: written,
    }
  })
}
