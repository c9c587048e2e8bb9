import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { bundledContent as content } from '../content'
import type { Plan } from '../plan'
import { buildSample } from '../sample'
import { fundingEnds, initiativesToStop, totalsByDecision, totalsByFunding } from './initiatives-totals'
import { inventoryCounts, inventoryIds, servedBy } from './inventory'

const [first, second] = content.tensions

function planOf(...initiatives: Record<string, unknown>[]): Plan {
  const objective = { list: 'purpose/objectives', id: 'goal', values: { name: 'Ready for algebra' } }
  return initiatives.reduce<Plan>(
    (plan, values, index) => run(plan, 'item.add', { list: 'initiatives', id: `i${index + 1}`, values }),
    run(freshPlan(), 'item.add', objective),
  )
}

const plan = planOf(
  { name: 'b', disposition: 'keep', costPerYear: 100, costOnce: 10, fundingSource: 'Title I', decision: second?.id },
  { name: 'C', disposition: 'change', costPerYear: 50, fundingSource: ' title  i', decision: first?.id },
  {
    name: 'a',
    disposition: 'stop',
    costPerYear: 500,
    costOnce: 0,
    fundingSource: 'General fund',
    decision: second?.id,
  },
  { name: 'd', disposition: 'pause', fundingSource: 'Title I', fundedUntil: '2027-06-30' },
  { name: 'e10', costPerYear: 7, costOnce: 7, fundedUntil: '2026-12-31', objective: 'goal', serves: 'The state' },
  { name: 'e9', disposition: 'keep' },
)

const money = (count: number, once: [number, number], perYear: [number, number]) => ({
  count,
  once: { amount: once[0], missing: once[1] },
  perYear: { amount: perYear[0], missing: perYear[1] },
})

describe('the totals', () => {
  it('N2 by funding source: one source however it is spelt, the largest first, unnamed last, gaps counted', () => {
    const { rows } = totalsByFunding(plan)
    expect(rows.map(({ name }) => name)).toEqual(['General fund', 'Title I', null])
    expect(rows[1]?.byFate).toEqual({
      continuing: money(2, [10, 1], [150, 0]),
      ending: money(1, [0, 1], [0, 1]),
      undecided: money(0, [0, 0], [0, 0]),
    })
    expect(rows[2]?.byFate.undecided).toEqual(money(1, [7, 0], [7, 0]))
  })

  it('N2 by decision: in the content’s order, and last what serves none or one that is gone', () => {
    const { rows } = totalsByDecision(plan, content)
    expect(rows.map(({ name }) => name)).toEqual([first?.title, second?.title, null])
    expect(rows[1]?.byFate.continuing).toEqual(money(1, [10, 0], [100, 0]))
    expect(rows[1]?.byFate.ending).toEqual(money(1, [0, 0], [500, 0]))
    expect(rows[2]?.byFate.continuing.count).toBe(1)
  })

  it('N2 the rows add up to all initiatives', () => {
    for (const { rows, all } of [
      totalsByFunding(plan),
      totalsByDecision(plan, content),
      totalsByFunding(buildSample(content)),
    ]) {
      for (const fate of ['continuing', 'ending', 'undecided'] as const) {
        const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((whole, row) => whole + pick(row), 0)
        expect(sum(({ byFate }) => byFate[fate].count)).toBe(all.byFate[fate].count)
        expect(sum(({ byFate }) => byFate[fate].perYear.amount)).toBe(all.byFate[fate].perYear.amount)
        expect(sum(({ byFate }) => byFate[fate].once.missing)).toBe(all.byFate[fate].once.missing)
      }
    }
  })

  it('N3 what ends when its funding ends, the earliest first, and what is over', () => {
    expect(fundingEnds(plan, '2027-01-15').map(({ id, day, over }) => [id, day, over])).toEqual([
      ['i5', '2026-12-31', true],
      ['i4', '2027-06-30', false],
    ])
    expect(fundingEnds(plan, '2027-06-30')[1]?.over).toBe(false)
  })

  it('N4 the list of what stops has what stops, and not what pauses', () => {
    expect(initiativesToStop(plan).map(({ id }) => id)).toEqual(['i3'])
  })
})

describe('the inventory', () => {
  const ids = (column: Parameters<typeof inventoryIds>[3]) => inventoryIds(plan, content, 'all', column).join(' ')

  it('N5 stands in the plan’s order, or in that of a column with the empty ones last both ways', () => {
    expect(ids(null)).toBe('i1 i2 i3 i4 i5 i6')
    expect(ids({ column: 'name', direction: 'ascending' })).toBe('i3 i1 i2 i4 i6 i5')
    expect(ids({ column: 'name', direction: 'descending' })).toBe('i5 i6 i4 i2 i1 i3')
    expect(ids({ column: 'costPerYear', direction: 'descending' })).toBe('i3 i1 i2 i5 i4 i6')
    expect(ids({ column: 'costPerYear', direction: 'ascending' })).toBe('i5 i2 i1 i3 i4 i6')
    expect(ids({ column: 'disposition', direction: 'ascending' })).toBe('i1 i6 i2 i3 i4 i5')
    expect(ids({ column: 'fundedUntil', direction: 'ascending' })).toBe('i5 i4 i1 i2 i3 i6')
  })

  it('N5 shows one choice at a time, and counts each', () => {
    expect(inventoryIds(plan, content, 'keep', null)).toEqual(['i1', 'i6'])
    expect(inventoryIds(plan, content, 'undecided', null)).toEqual(['i5'])
    expect(inventoryCounts(plan)).toEqual({ all: 6, keep: 2, change: 1, stop: 1, pause: 1, undecided: 1 })
  })

  it('N6 names what an initiative serves, and not what is no longer in the plan', () => {
    const served = (from: Plan) => servedBy(from.initiatives.byId.i5 as never, from, content)
    expect(served(plan)).toEqual(['Ready for algebra', 'The state'])
    expect(served(run(plan, 'item.remove', { list: 'purpose/objectives', id: 'goal' }))).toEqual(['The state'])
  })
})
