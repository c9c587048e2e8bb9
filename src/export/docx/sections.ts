import { type ISectionOptions, PageOrientation, SectionType } from 'docx'
import type { Block, ReportDoc } from '../../core/report'
import { type Written, writeBlock } from './blocks'
import { runningParts } from './letterhead'
import { type Look, pageOf } from './look'
import { type Orientation, textWidth } from './page'
import type { Targets } from './target'

/** What was written for one block of the report, by its place there. */
export interface WrittenBlock {
  block: number
  written: readonly Written[]
}

/** Pages that lie the same way. */
export interface Stretch {
  orientation: Orientation
  blocks: WrittenBlock[]
}

/** Blocks as stretches of pages that lie the same way. A break between pages that do is borne by what follows it. */
export function writeStretches(report: ReportDoc, targets: Targets): Stretch[] {
  const found: Stretch[] = [{ orientation: 'portrait', blocks: [] }]
  let breakBefore = false
  let inAppendix = false
  for (const [index, block] of (report.blocks as readonly Block[]).entries()) {
    const current = found.at(-1) as Stretch
    if (block.kind === 'pageBreak') {
      if (block.orientation === current.orientation) breakBefore = current.blocks.length > 0
      else if (current.blocks.length === 0) current.orientation = block.orientation
      else {
        found.push({ orientation: block.orientation, blocks: [] })
        breakBefore = false
      }
      continue
    }
    inAppendix ||= block.kind === 'heading' && block.level === 1 && block.number === null
    const first = current.blocks.length === 0
    const placement = {
      ...(breakBefore && !first ? { pageBreakBefore: true as const } : {}),
      ...(first ? { atTop: true as const } : {}),
    }
    const written = writeBlock(block, targets.at(current.orientation, inAppendix), placement)
    current.blocks.push({ block: index, written })
    breakBefore = false
  }
  return found.filter(({ blocks }, index) => index === 0 || blocks.length > 0)
}

/** The sections of the Word file, each with its paper, and the letterhead above the first. */
export function sectionsOf(report: ReportDoc, look: Look, stretches: readonly Stretch[]): ISectionOptions[] {
  return stretches.map(({ orientation, blocks }, index) => {
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
      children: blocks.flatMap(({ written }) => written),
    }
  })
}
