import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { type Clock, completeArguments, runCommand } from '../commands'
import { bundledContent as content } from '../content'
import { FIELDS, itemsOf, type Plan } from '../plan'
import { buildSample } from '../sample'
import { readAmount } from './amounts'
import { readDay } from './days'
import { guessTable, INITIATIVES, readRows, type Sheet, settleImport, tableOf } from './index'

let ids = 0
const clock: Clock = {
  newId: () => {
    ids += 1
    return `new-${ids}`
  },
  now: () => '2027-01-02T03:04:05.000Z',
  today: () => '2027-01-02',
}

const sheet = (...rows: string[][]): Sheet => ({ name: 'Table', rows, problem: null })

function read(plan: Plan, ...rows: string[][]) {
  const { table, mapping } = guessTable(sheet(...rows), INITIATIVES, plan, content)
  return readRows(table, mapping, INITIATIVES, plan, content)
}

const problemsOf = (plan: Plan, ...rows: string[][]) =>
  read(plan, ...rows).flatMap(({ problems }) => problems.map(({ row, column, text }) => `${row} ${column}: ${text}`))

const guess = (...rows: string[][]) => {
  const { headerRow, mapping } = guessTable(sheet(...rows), INITIATIVES, buildSample(content), content)
  return { headerRow, mapping: Object.fromEntries(Object.entries(mapping).filter(([, place]) => place !== null)) }
}

describe('the columns', () => {
  it('M4 are known by our names and the usual ones, without case, accents and punctuation', () => {
    const names = ['PROGRAM', 'Lead', 'Annual Budget ($)', 'One-time', 'Paid from:', 'Grant end date', 'Staff time']
    expect(guess(names, [])).toEqual({
      headerRow: 0,
      mapping: {
        name: 0,
        owner: 1,
        costPerYear: 2,
        costOnce: 3,
        fundingSource: 4,
        fundedUntil: 5,
        peopleTime: 6,
      },
    })
  })

  it('M4 every field of an initiative is known by its own label', () => {
    const fields = FIELDS.filter(({ path }) => path.startsWith('initiatives/*/'))
    const { table, mapping } = guessTable(
      sheet(fields.map(({ label }) => label)),
      INITIATIVES,
      run(freshPlan(), 'item.add', { list: 'purpose/objectives', id: 'o' }),
      content,
    )
    expect(table.columns).toHaveLength(fields.length)
    for (const [place, { path }] of fields.entries()) {
      const kind = FIELDS.find((field) => field.path === path)?.kind
      // A reference is guessed by its values, and there are none.
      if (kind !== 'reference') expect(mapping[path.split('/')[2] ?? ''], path).toBe(place)
    }
  })

  it('M4 the header may stand below a title, and a column called only “Cost” is not guessed', () => {
    expect(guess(['Inventory 2027'], [], ['Project', 'Cost', 'Owner'], ['Coaching', '5', 'Ana'])).toEqual({
      headerRow: 2,
      mapping: { name: 0, owner: 2 },
    })
  })

  it('M4 a name that could mean two fields goes where its values fit', () => {
    expect(guess(['Name', 'Decision'], ['Coaching', 'Keep'], ['Robotics', 'Stop']).mapping).toEqual({
      name: 0,
      disposition: 1,
    })
    const tension = content.tensions[1]?.title ?? ''
    expect(guess(['Name', 'Decision'], ['Coaching', tension], ['Robotics', '3']).mapping).toEqual({
      name: 0,
      decision: 1,
    })
    expect(guess(['Name', 'Serves'], ['Coaching', 'the state'], ['Robotics', 'fun']).mapping).toEqual({
      name: 0,
      serves: 1,
    })
  })

  it('M4 a column without a name is called by its letter, and no column is used twice', () => {
    expect(tableOf(sheet(['Name', '', ' x '], ['a', 'b', 'c', 'd']), 0).columns).toEqual([
      'Name',
      'Column B',
      'x',
      'Column D',
    ])
    expect(tableOf(sheet(['a', 'b']), null)).toEqual({
      columns: ['Column A', 'Column B'],
      rows: [{ number: 1, cells: ['a', 'b'] }],
    })
    const { mapping } = guess(['Program', 'Project', 'Initiative'], ['a', 'b', 'c'])
    expect(Object.values(mapping)).toEqual([0])
  })
})

describe('the cells', () => {
  it.each([
    ['$120,000', 120_000],
    ['120000', 120_000],
    ['120k', 120_000],
    ['120 K', 120_000],
    ['1.2 million', 1_200_000],
    ['$8.2M', 8_200_000],
    ['USD 1,200.50', 1200.5],
    ['1 200 000', 1_200_000],
    ['.5m', 500_000],
    ['12,000 dollars', 12_000],
    ['$ -', 0],
    ['0', 0],
  ])('M5 %s is an amount', (cell, amount) => expect(readAmount(cell)).toEqual({ amount }))

  it.each([
    ['-5', 'below zero'],
    ['(5,000)', 'below zero'],
    ['$(5,000)', 'below zero'],
    ['−$5', 'below zero'],
    ['12,00', 'not one amount'],
    ['1.200,50', 'not one amount'],
    ['100k-150k', 'not one amount'],
    ['120,000 per year', 'not one amount'],
    ['about 5', 'not one amount'],
    ['€500', 'not one amount'],
    ['1e5', 'not one amount'],
    ['$', 'not one amount'],
    ['.', 'not one amount'],
    ['', 'not one amount'],
  ])('M5 %s is refused', (cell, why) => expect(readAmount(cell)).toEqual({ problem: expect.stringContaining(why) }))

  it.each([
    '6/30/2027',
    '06/30/27',
    '6-30-2027',
    '6.30.2027',
    '2027-06-30',
    '2027/6/30',
    '2027-06-30T00:00:00.000Z',
    '6/30/2027 12:00 AM',
    'June 30, 2027',
    'Jun. 30 2027',
    'Wednesday, June 30, 2027',
    'June 30th, 2027',
    '30 June 2027',
    '30-Jun-27',
  ])('M6 %s is a day', (cell) => expect(readDay(cell)).toEqual({ day: '2027-06-30' }))

  it.each([
    ['2/30/2027', 'does not exist'],
    ['2027-13-40', 'does not exist'],
    ['2/29/2027', 'does not exist'],
    ['30/6/2027', 'month first'],
    ['June 2027', 'not a whole date'],
    ['FY27', 'not a whole date'],
    ['46203', 'not a whole date'],
    ['30 Foo 2027', 'not a whole date'],
  ])('M6 %s is refused', (cell, why) => expect(readDay(cell)).toEqual({ problem: expect.stringContaining(why) }))

  it('M6 the last day of February is known', () => {
    expect(readDay('2/29/2028')).toEqual({ day: '2028-02-29' })
    expect(readDay('2/29/2100')).toHaveProperty('problem')
  })

  it('M7 choices are known by the usual words, and an unknown one says what would fit', () => {
    const rows = [['Name', 'Keep, change or stop']]
    for (const word of ['KEEP', 'continue', 'Discontinue', 'on hold', 'Redesign']) rows.push(['x', word])
    expect(read(freshPlan(), ...rows).map(({ values }) => values.disposition)).toEqual([
      'keep',
      'keep',
      'stop',
      'pause',
      'change',
    ])
    expect(problemsOf(freshPlan(), ['Name', 'Status'], ['x', 'keep'], ['y', 'keep'], ['z', 'Maybe'])).toEqual([
      '4 Status: “Maybe” is none of: Keep, Change, Stop, Pause.',
    ])
  })

  it('M7 objectives and decisions are known by name, decisions by number too', () => {
    const sample = buildSample(content)
    const [objective] = itemsOf(sample.purpose.objectives)
    const third = content.tensions[2]
    const header = ['Name', 'Objective', 'Tension']
    const [row] = read(sample, header, ['x', objective?.name.toUpperCase() ?? '', '3'])
    expect(row?.values).toEqual({ name: 'x', objective: objective?.id, decision: third?.id })
    const problems = problemsOf(
      sample,
      header,
      ['x', objective?.name ?? '', '3'],
      ['y', objective?.name ?? '', '3'],
      ['z', 'Nothing', '9'],
    )
    expect(problems[0]).toMatch(/^4 Objective: “Nothing” is not the name of an objective of this plan: “/)
    expect(problems[1]).toMatch(/^4 Tension: “9” is not the name of a decision of this plan: “/)
    const { table } = guessTable(sheet(header, ['x', 'Goal', '']), INITIATIVES, freshPlan(), content)
    const mapping = { name: 0, objective: 1 }
    expect(readRows(table, mapping, INITIATIVES, freshPlan(), content)[0]?.problems[0]?.text).toContain('has none yet')
  })

  it('M8 a dash, “n/a” and the like are empty, and that is said', () => {
    const [row] = read(freshPlan(), ['Name', 'Owner', 'Per year', 'Until', 'Status'], ['x', 'N/A', '-', 'TBD', 'none'])
    expect(row?.values).toEqual({ name: 'x' })
    expect(row?.notes.map(({ column }) => column).sort()).toEqual(['Owner', 'Per year', 'Status', 'Until'])
    expect(row?.problems).toEqual([])
  })

  it('M9 an error names the row as the spreadsheet counts, the column and the value', () => {
    const rows = [['Budget'], ['Program', 'Per year'], ['Coaching', 'lots'], [], ['', '5'], ['Grand total', '5']]
    expect(problemsOf(freshPlan(), ...rows)).toEqual([
      '3 Per year: “lots” is not one amount; write it such as 120,000 or 1.2 million.',
      '5 Program: The row has no name; each initiative needs one.',
      '6 Program: “Grand total” is a sum of other rows; leave it out.',
    ])
    expect(problemsOf(freshPlan(), ['Name'], ['x'.repeat(301)])).toEqual([
      `2 Name: “${'x'.repeat(59)}…” has 301 characters; at most 300 fit.`,
    ])
  })
})

describe('what an import does', () => {
  const inventory = [
    ['Name', 'Owner', 'Per year'],
    ['Robotics Carts', 'Ana', '5k'],
    ['New program', '', '70,000'],
    ['robotics carts', 'Ben', '6k'],
  ]
  const settle = (plan: Plan, choice: 'update' | 'add' | 'leave', rows = inventory) =>
    settleImport(read(plan, ...rows), choice, INITIATIVES, plan)
  const land = (plan: Plan, command: ReturnType<typeof settle>['command']) => {
    if (!command) throw new Error('nothing to import')
    return runCommand(plan, completeArguments(command, clock), content)
  }

  it('M10 shows what the plan already has and what the table has twice', () => {
    expect(read(buildSample(content), ...inventory).map(({ existing, sameAs }) => [existing.length, sameAs])).toEqual([
      [1, null],
      [0, null],
      [1, 2],
    ])
  })

  it('M10 adds, leaves out or updates what the plan already has, as the person chooses', () => {
    const sample = buildSample(content)
    expect(settle(sample, 'add')).toMatchObject({ added: 3, updated: 0, left: 0, problems: [] })
    expect(settle(sample, 'leave')).toMatchObject({ added: 1, updated: 0, left: 2, problems: [] })
    const updating = settle(sample, 'update')
    expect(updating).toMatchObject({ added: 1, updated: 1, left: 0 })
    expect(updating.problems).toEqual([
      { row: 4, column: '', text: 'Row 2 updates the initiative “robotics carts” already; keep one of the two.' },
    ])
    const { plan } = land(sample, updating.command)
    const before = itemsOf(sample.initiatives).find(({ name }) => name === 'Robotics carts')
    // Only what the row says changes.
    expect(plan.initiatives.byId[before?.id ?? '']).toEqual({
      ...sample.initiatives.byId[before?.id ?? ''],
      name: 'Robotics Carts',
      owner: 'Ana',
      costPerYear: 5000,
    })
    expect(plan.initiatives.order).toHaveLength(9)
  })

  it('M10 does not guess which of two of the same name is meant', () => {
    const twice = run(buildSample(content), 'item.add', {
      list: 'initiatives',
      id: 'again',
      values: { name: 'Robotics carts' },
    })
    expect(settle(twice, 'update', inventory.slice(0, 2)).problems[0]?.text).toContain('has 2 initiatives called')
  })

  it('M11 leaves out rows that do not fit, and says which and why', () => {
    const rows = [
      ['Name', 'Per year'],
      ['A', 'lots'],
      ['B', '5'],
      ['', '6'],
    ]
    const { command, added, problems } = settle(freshPlan(), 'add', rows)
    expect(command?.args.add).toEqual([{ values: { name: 'B', costPerYear: 5 } }])
    expect({ added, rows: problems.map(({ row }) => row) }).toEqual({ added: 1, rows: [2, 4] })
    expect(settle(freshPlan(), 'add', rows.slice(0, 2)).command).toBeNull()
  })

  it('M11 is one change with a name, whole or not at all', () => {
    const change = land(freshPlan(), settle(freshPlan(), 'add').command)
    expect(change).toMatchObject({ command: 'items.import', label: 'import 3 initiatives', binding: false })
    expect(itemsOf(change.plan.initiatives).map(({ name, costPerYear }) => [name, costPerYear])).toEqual([
      ['Robotics Carts', 5000],
      ['New program', 70_000],
      ['robotics carts', 6000],
    ])
    const broken = {
      list: 'initiatives',
      add: [
        { id: 'a', values: {} },
        { id: 'a', values: {} },
      ],
      update: [],
    }
    expect(() => runCommand(freshPlan(), { type: 'items.import', args: broken }, content)).toThrow(
      'already has an item',
    )
    const gone = { list: 'initiatives', add: [], update: [{ id: 'gone', values: { name: 'x' } }] }
    expect(() => runCommand(freshPlan(), { type: 'items.import', args: gone }, content)).toThrow(
      'no longer in the plan',
    )
  })

  it('M11 the plan’s limit holds for the whole table', () => {
    const rows = [['Name'], ...Array.from({ length: 1001 }, (_, index) => [`Program ${index}`])]
    const settled = settle(freshPlan(), 'add', rows)
    expect(settled.command).toBeNull()
    expect(settled.refusal).toBe('A plan holds at most 1,000 initiatives. It has 0, and this table would add 1,001.')
    expect(settle(freshPlan(), 'add', rows.slice(0, 1001)).refusal).toBeNull()
  })
})
