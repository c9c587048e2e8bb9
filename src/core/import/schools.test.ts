import { describe, expect, it } from 'vitest'
import { freshPlan } from '../../../tests/support/plans'
import { type Clock, completeArguments, runCommand } from '../commands'
import { bundledContent as content } from '../content'
import { itemsOf, type Plan, planSchema } from '../plan'
import { buildSample } from '../sample'
import {
  guessTable,
  type MadeField,
  numberColumns,
  readRows,
  SCHOOLS_SUBJECT as SCHOOLS,
  type Sheet,
  settleImport,
} from './index'

let ids = 0
const clock: Clock = {
  newId: () => {
    ids += 1
    return `new-${ids}`
  },
  now: () => '2027-01-02T03:04:05.000Z',
  today: () => '2027-01-02',
}

function settle(plan: Plan, rows: string[][], made: MadeField[] = [], choice: 'update' | 'add' | 'leave' = 'add') {
  const sheet: Sheet = { name: 'Table', rows, problem: null }
  const { table, mapping } = guessTable(sheet, SCHOOLS.target(plan, []), plan, content)
  const target = SCHOOLS.target(plan, made)
  const full = { ...mapping, ...Object.fromEntries(made.map((one) => [SCHOOLS.keyOf(one), one.column])) }
  return { table, mapping, ...settleImport(readRows(table, full, target, plan, content), choice, target, plan) }
}

function land(plan: Plan, { command }: ReturnType<typeof settle>) {
  if (!command) throw new Error('nothing to import')
  return runCommand(plan, completeArguments(command, clock), content)
}

describe('a table of schools', () => {
  it('M14 its columns are known by the usual names, and the plan’s criteria by theirs', () => {
    const { mapping, problems } = settle(buildSample(content), [
      ['Campus', 'Grades', 'Enrollment', 'open MATHEMATICS posts', 'Budget'],
      ['Hilltop', 'K to 5', '412', '1', '9000'],
    ])
    const mapped = Object.entries(mapping).filter(([, place]) => place !== null)
    expect(Object.fromEntries(mapped)).toEqual({
      name: 0,
      level: 1,
      enrolment: 2,
      'scores/ready-posts/value': 3,
    })
    expect(problems).toEqual([])
  })

  it('M14 a value is any number, in percent and below zero too, and what is no number is an error', () => {
    const header = ['School', 'Open mathematics posts']
    const values = ['72%', '−3', '(4)', '1,250.5', '']
    const settled = settle(buildSample(content), [header, ...values.map((value, index) => [`School ${index}`, value])])
    expect(
      settled.command && (settled.command.args.add as { values: object }[]).map(({ values: given }) => given),
    ).toMatchObject([
      { 'scores/ready-posts/value': 72 },
      { 'scores/ready-posts/value': -3 },
      { 'scores/ready-posts/value': -4 },
      { 'scores/ready-posts/value': 1250.5 },
      { name: 'School 4' },
    ])
    expect(settle(buildSample(content), [header, ['A', 'low']]).problems[0]?.text).toBe(
      '“low” is not a number, such as 72.5.',
    )
  })

  it('M15 a column of numbers can become a criterion, in the same change as the schools', () => {
    const rows = [
      ['School', 'Absent', 'Principal'],
      ['Harbor', '31', 'Ana'],
      ['Union', '', 'Ben'],
    ]
    const plan = freshPlan()
    const { table, mapping } = settle(plan, rows)
    expect(numberColumns(table, mapping)).toEqual([1])
    const change = land(plan, settle(plan, rows, [{ column: 1, name: 'Absent', as: 'need', id: 'absent' }]))
    expect(change.label).toBe('import 2 schools')
    expect(change.plan.criteria.byId).toEqual({
      absent: { name: 'Absent', kind: 'need', weight: 1, direction: 'higher', from: null, to: null, threshold: null },
    })
    expect(itemsOf(change.plan.schools).map(({ name, scores }) => [name, scores.byId])).toEqual([
      ['Harbor', { absent: { value: 31 } }],
      ['Union', {}],
    ])
    expect(planSchema.parse(change.plan)).toEqual(change.plan)
  })

  it('M15 where one row is refused by the command, neither criteria nor schools are there', () => {
    const plan = freshPlan()
    const args = {
      list: 'schools',
      needs: [{ list: 'criteria', id: 'c', values: { name: 'C', kind: 'need', direction: 'higher' } }],
      add: [{ id: 'a', values: { name: 'A', 'scores/c/value': 'high' } }],
      update: [],
    }
    expect(() => runCommand(plan, { type: 'items.import', args }, content)).toThrow('Value takes a number')
    expect(plan.criteria.order).toEqual([])
  })

  it('M15 updating by name changes only what the row says', () => {
    const sample = buildSample(content)
    const settled = settle(
      sample,
      [
        ['School', 'Open mathematics posts'],
        ['HARBOR', '0'],
      ],
      [],
      'update',
    )
    expect(settled).toMatchObject({ added: 0, updated: 1 })
    const { plan } = land(sample, settled)
    const before = sample.schools.byId['school-harbor']
    expect(plan.schools.byId['school-harbor']).toEqual({
      ...before,
      name: 'HARBOR',
      scores: { ...before?.scores, byId: { ...before?.scores.byId, 'ready-posts': { value: 0 } } },
    })
  })

  it('M16 a thousand schools with ten values each are one change; one more is refused whole', () => {
    const header = ['School', ...Array.from({ length: 10 }, (_, index) => `Measure ${index}`)]
    const rows = (count: number) => [
      header,
      ...Array.from({ length: count }, (_, row) => [
        `School ${row}`,
        ...header.slice(1).map((_, at) => String(row + at)),
      ]),
    ]
    const made = header.slice(1).map((name, at) => ({ column: at + 1, name, as: 'need', id: `m${at}` }))
    const plan = freshPlan()
    const change = land(plan, settle(plan, rows(1000), made))
    expect(change.plan.schools.order).toHaveLength(1000)
    expect(settle(plan, rows(1001), made).refusal).toContain('holds at most 1,000 schools')
  })
})
