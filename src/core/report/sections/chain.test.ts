import { expect, test } from 'vitest'
import { planWithChain } from '../../../../tests/support/chains'
import { freshPlan, run } from '../../../../tests/support/plans'
import { reportOf, textsOf } from '../../../../tests/support/reports'
import { bundledContent } from '../../content'
import { buildSample } from '../../sample'
import type { Block, ReportDoc } from '../blocks'
import { WORDS } from '../words'

const between = ({ blocks }: ReportDoc, first: string, next: string): Block[] => {
  const at = (id: string) => blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  return blocks.slice(at(first), at(next))
}
const theoryOf = (doc: ReportDoc) => between(doc, 'theory', 'decisions')

test('W12 the theory of action has the picture with its words, and says where the chain breaks', () => {
  const blocks = theoryOf(reportOf(buildSample(bundledContent)))
  const [figure] = blocks.filter((block) => block.kind === 'figure')
  expect(figure?.caption).toBe(`${WORDS.theory.figure}. ${WORDS.theory.legend}`)
  expect(figure?.alternative).toContain('“Mathematics coaches” leads to teachers.')
  expect(textsOf({ blocks }).at(-1)).toMatch(/^“Practice platform” serves .+, but nothing says what it changes/)
})

test('W12 every arrow stands in the appendix with its assumption, its evidence and the kind of it', () => {
  const plan = buildSample(bundledContent)
  const table = reportOf(plan).blocks.find((block) => block.kind === 'table' && block.field === 'arrows')
  const rows = table?.kind === 'table' ? table.rows : []
  expect(rows).toHaveLength(plan.arrows.order.length)
  expect(
    rows[0]?.cells.map((cell) => textsOf({ blocks: [{ kind: 'list', ordered: false, items: [cell] }] }).join(' ')),
  ).toEqual([
    'Shared mathematics units → Content',
    plan.arrows.byId['action.initiative-units.content']?.assumption,
    plan.arrows.byId['action.initiative-units.content']?.evidence,
    'Our own data',
  ])
})

test('W12 where no arrow is drawn a draft says so, and an adopted document leaves it out and notes it', () => {
  const draft = reportOf(freshPlan())
  expect(textsOf({ blocks: theoryOf(draft) })).toContain('No arrow drawn yet')
  expect(theoryOf(draft).some(({ kind }) => kind === 'figure')).toBe(false)
  const adopted = reportOf(run(freshPlan(), 'document.adopt', { on: '2027-01-15' }))
  expect(JSON.stringify(adopted.blocks)).not.toContain('No arrow drawn yet')
  expect(adopted.leftOut).toContain('arrows')
})

test('W12 a whole chain says so; of many breaks six are told and the others counted', () => {
  const whole = planWithChain({
    actions: [{ id: 'a', name: 'Coaches' }],
    objectives: [{ id: 'o', name: 'Ready' }],
    arrows: [
      ['a', 'teacher'],
      ['teacher', 'o'],
    ],
  })
  expect(textsOf({ blocks: theoryOf(reportOf(whole)) }).at(-1)).toBe(WORDS.theory.whole)
  const many = Array.from({ length: 20 }, (_, index) => `b${index}`).reduce(
    (plan, id) => run(plan, 'item.add', { list: 'initiatives', id, values: { name: id } }),
    whole,
  )
  expect(textsOf({ blocks: theoryOf(reportOf(many)) }).slice(-2)).toEqual([
    expect.stringMatching(/^“b5” leads nowhere/),
    'and 14 more',
  ])
})
