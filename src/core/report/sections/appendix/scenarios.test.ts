import { expect, test } from 'vitest'
import { freshPlan, run } from '../../../../../tests/support/plans'
import { passagesIn, reportOf } from '../../../../../tests/support/reports'
import { comparePrompts, planOfStanding } from '../../../analysis/scenarios'
import { bundledContent as content } from '../../../content'
import type { Plan } from '../../../plan'
import { buildSample } from '../../../sample'
import { everyParagraph, plainText, type ReportDoc } from '../..'

const sample = buildSample(content)
const [first = '', second = ''] = sample.scenarios.order

/** The blocks of one scenario, as plain texts: from its heading to the next. */
function sectionOf(plan: Plan, id: string): { blocks: ReportDoc['blocks']; text: string } {
  const { blocks } = reportOf(plan)
  const isHeading = (block: ReportDoc['blocks'][number]) => block.kind === 'heading'
  const start = blocks.findIndex(
    (block) => isHeading(block) && 'field' in block && block.field === `scenarios/${id}/name`,
  )
  const end = blocks.findIndex((block, index) => index > start && (isHeading(block) || block.kind === 'pageBreak'))
  const own = blocks.slice(start, end)
  const text = own.flatMap((block) => passagesIn(block).flatMap(({ paragraphs }) => everyParagraph(paragraphs)))
  return { blocks: own, text: text.map(plainText).join('\n') }
}

test('Q13 each scenario tells why, what it would cost, and which questions would appear and go', () => {
  const { text } = sectionOf(sample, first)
  const scenario = sample.scenarios.byId[first]
  expect(text).toContain(scenario?.why)
  expect(text).toContain('$396,000 once, $1,430,000 a year, instead of $396,000 once, $1,090,000 a year')
  const { left, right } = comparePrompts({ left: sample, right: planOfStanding(sample, first) }, content)
  expect(right.length).toBeGreaterThan(0)
  for (const { check } of [...left, ...right]) expect(text).toContain(check.question)
  expect(text.indexOf('New questions')).toBeLessThan(text.indexOf(right[0]?.check.question ?? 'x'))
  expect(text.indexOf('Questions gone')).toBeLessThan(text.indexOf(left[0]?.check.question ?? 'x'))
})

test('Q13 each decision and initiative that it changes stands beside the plan’s, and no other', () => {
  const { blocks } = sectionOf(sample, second)
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1])
  const cells = tables.map(({ rows }) =>
    rows[0]?.cells.map(({ paragraphs }) => everyParagraph(paragraphs).map(plainText).join(' ')),
  )
  expect(cells[0]?.[1]).toMatch(/^6: .* acceptable from 5: /)
  expect(cells[0]?.[2]).toMatch(/^8: .* acceptable from 7: /)
  expect(cells[1]?.slice(1)).toEqual(['Keep', 'Pause'])
})

test('Q13 a scenario of what is gone, without a name, and one that was adopted', () => {
  const gone = run(sample, 'item.remove', { list: 'initiatives', id: 'initiative-academy' })
  expect(sectionOf(gone, second).blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1)
  const bare = run(freshPlan(), 'scenario.copy', { id: 's', from: null, on: '2026-11-20' })
  expect(sectionOf(bare, 's').blocks[0]).toMatchObject({ text: 'Unnamed scenario' })
  const adopted = run(sample, 'scenario.adopt', { scenario: first, id: 'x', reason: 'why', on: '2026-11-22' })
  expect(sectionOf(adopted, first).text).toContain('Adopted on November 22, 2026')
  expect(sectionOf(adopted, first).text).toContain('$1,430,000 a year, as in the plan')
})

test('Q13 a plan without scenarios says nothing of them', () => {
  const ids = (plan: Plan) => reportOf(plan).blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
  expect(ids(freshPlan())).not.toContain('scenarios')
  expect(ids(sample)).toContain('scenarios')
})
