import { expect, test } from 'vitest'
import { PLAIN_HOUSE_STYLE } from '../../src/core/house'
import { buildReport, type DocumentChoice, pagesOf } from '../../src/core/report'
import { pagesOfReport } from '../../src/export'
import { textsOf } from '../support/reports'
import { content, samplePlan, TODAY } from './support/plans'

const [first] = content.tensions
const tension = first?.id ?? ''

test.each<[string, DocumentChoice]>([
  ['strategy', { kind: 'strategy' }],
  ['memo', { kind: 'memo' }],
  ['record', { kind: 'record', tension }],
  ['worksheet', { kind: 'worksheet', tension }],
])('X58 the pages of the %s begin where the estimate has them, and hold all of it', async (_name, choice) => {
  const report = buildReport(samplePlan(), content, { ...choice, today: TODAY })
  const starts = await pagesOfReport(report, PLAIN_HOUSE_STYLE)
  if (!starts) throw new Error('it is short enough')
  expect(starts[0]).toMatchObject({ page: 1, part: 0 })
  const pages = pagesOf(report.blocks, starts)
  expect(pages.flatMap(({ blocks }) => textsOf({ blocks: blocks.map(({ block }) => block) }))).toEqual(textsOf(report))
  for (const { blocks } of pages) expect(blocks.length).toBeGreaterThan(0)
  // Each break of the report begins a page, but for those at its head and its end.
  const breaks = report.blocks.filter(
    ({ kind }, at) => kind === 'pageBreak' && report.blocks[at - 1]?.kind !== 'pageBreak',
  )
  const own =
    breaks.length -
    (report.blocks[0]?.kind === 'pageBreak' ? 1 : 0) -
    (report.blocks.at(-1)?.kind === 'pageBreak' ? 1 : 0)
  expect(pages.filter((page) => page.breaks)).toHaveLength(own)
  // Pages lie as the report has them.
  expect(pages.some(({ landscape }) => landscape)).toBe(
    report.blocks.some((block) => block.kind === 'pageBreak' && block.orientation === 'landscape'),
  )
})
