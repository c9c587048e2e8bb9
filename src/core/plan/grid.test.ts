import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, run, setField } from '../../../tests/support/plans'
import { gridCells, gridCounts, nextBlank, saidOfColumn } from '../analysis/grid'
import { cellWords, gridLead } from '../analysis/grid-words'
import { runCommand } from '../commands'
import { bundledContent as content } from '../content'
import { applyPlanPatches } from '../history'
import { cellId, findCell, fitAt, gridColumns, gridRows } from './grid'
import type { Plan } from './schema'
import { planSchema } from './schema'
import { readSubject, subjectOfDecisions, subjectWords } from './subjects'

const columns = gridColumns(content)
const [firstColumn, secondColumn] = columns.map(({ id }) => id) as [string, string]
const cell = `${firstTension}.${firstColumn}`
const title = content.tensions[0]?.title ?? ''

function set(plan: Plan, path: string, value: unknown): Plan {
  return runCommand(plan, setField(path, value), content).plan
}

function withPart(plan: Plan, shouldBe: number | null, name = 'Curriculum', tension = firstTension): Plan {
  return run(plan, 'item.add', { list: `tensions/${tension}/parts`, id: 'p', values: { name, shouldBe } })
}

describe('the rows and columns', () => {
  test('K1 the columns are those of the content, in its order, each once', () => {
    expect(columns.map(({ id }) => id)).toEqual(content.gridColumns)
    expect(new Set(content.gridColumns).size).toBe(7)
  })

  test('K1 a new plan has a row for each decision', () => {
    expect(gridRows(freshPlan(), content).map(({ id }) => id)).toEqual(content.tensions.map(({ id }) => id))
  })

  test.each([
    [4, 4, false],
    [4, 2, true],
    [4, null, false],
    [null, 4, true],
  ])('K1 the whole at %s and a part at %s: a row of its own is %s', (whole, part, shown) => {
    const plan = withPart(set(freshPlan(), `tensions/${firstTension}/shouldBe`, whole), part)
    expect(gridRows(plan, content).some((row) => row.part?.id === 'p')).toBe(shown)
  })

  test('K1 a part that came to equal its whole keeps its row while anything is said of it', () => {
    const plan = withPart(set(freshPlan(), `tensions/${firstTension}/shouldBe`, 4), 4)
    const said = set(plan, `fits/${firstTension}.p.${firstColumn}/note`, 'The same units')
    expect(gridRows(said, content)[1]).toMatchObject({ part: { id: 'p', name: 'Curriculum' } })
    expect(gridRows(set(said, `fits/${firstTension}.p.${firstColumn}/note`, ' '), content)[1]?.part).toBeNull()
  })

  test('K2 parts of two tensions with one id have cells of their own', () => {
    const other = content.tensions[1]?.id ?? ''
    const plan = withPart(withPart(freshPlan(), 2), 8, 'Coaching', other)
    const said = set(plan, `fits/${firstTension}.p.${firstColumn}/standing`, 'strains')
    const standings = gridCells(said, content).filter(({ fit }) => fit.standing !== null)
    expect(standings.map(({ row }) => row.tension.id)).toEqual([firstTension])
    expect(new Set(gridCells(said, content).map(({ id }) => id)).size).toBe(9 * 7)
  })

  test('K2 every cell is found by its id, and nothing by another', () => {
    const plan = withPart(freshPlan(), 2)
    for (const { id, row, column } of gridCells(plan, content)) {
      expect(findCell(id, plan, content)).toMatchObject({ row: { id: row.id }, column: { id: column.id } })
    }
    for (const id of ['', firstTension, `${firstTension}.`, `${firstTension}.gone.${firstColumn}`, 'x.y']) {
      expect(findCell(id, plan, content), id).toBeNull()
    }
  })
})

describe('what is said of a cell', () => {
  const change = runCommand(freshPlan(), setField(`fits/${cell}/standing`, 'strains'), content)

  test('K3 begins with its first value and is gone with undo', () => {
    expect(change.plan.fits).toEqual({
      byId: { [cell]: { standing: 'strains', note: '', action: '', owner: '', date: null } },
      order: [cell],
    })
    expect(applyPlanPatches(change.plan, change.inverse)).toEqual(freshPlan())
  })

  test('K3 is named by column and row in undo and history', () => {
    const name = `${(columns[0]?.name ?? '').toLowerCase()}, ${title}`
    expect(change.label).toBe(`standing, ${name}`)
    expect(runCommand(change.plan, setField(`fits/${cell}/note`, 'x'), content).label).toBe(`note, ${name}`)
    const clear = { type: 'item.remove', args: { list: 'fits', id: cell } }
    expect(runCommand(change.plan, clear, content).label).toBe(`clear ${name}`)
    const part = runCommand(
      withPart(freshPlan(), 2),
      setField(`fits/${firstTension}.p.${firstColumn}/note`, 'x'),
      content,
    )
    expect(part.label).toContain(`Curriculum, ${title}`)
  })

  test('K3 a value that is empty begins nothing', () => {
    for (const [key, value] of [
      ['note', ''],
      ['standing', null],
      ['date', null],
    ]) {
      expect(run(freshPlan(), 'field.set', { path: `fits/${cell}/${key}`, value })).toEqual(freshPlan())
    }
  })

  test('K3 an id that is none is refused', () => {
    expect(() => set(freshPlan(), 'fits/constructor/note', 'x')).toThrow('no proper id')
    expect(() => set(freshPlan(), 'fits/a b/note', 'x')).toThrow('no proper id')
  })

  test('K3 a plan from before the grid is read as one of which nothing is said', () => {
    const { fits: _fits, ownQuestions: _own, switchedOff: _off, ...before } = freshPlan()
    expect(planSchema.parse(before)).toEqual(freshPlan())
  })
})

describe('the agenda', () => {
  test('K4 a cell is blank until somebody says how it stands, whatever note it has', () => {
    const noted = set(freshPlan(), `fits/${cell}/note`, 'To be asked in May')
    expect(gridCounts(gridCells(noted, content))).toEqual({ reinforces: 0, strains: 0, neutral: 0, blank: 49 })
    const stood = set(noted, `fits/${cell}/standing`, 'neutral')
    expect(gridCounts(gridCells(stood, content))).toEqual({ reinforces: 0, strains: 0, neutral: 1, blank: 48 })
  })

  test('K5 the walk goes to each blank once, comes round, and ends where there is none', () => {
    let plan = set(freshPlan(), `fits/${firstTension}.${secondColumn}/standing`, 'neutral')
    const cells = () => gridCells(plan, content)
    expect(nextBlank(cells(), cell)).toBe(`${firstTension}.${columns[2]?.id}`)
    expect(nextBlank(cells(), cells().at(-1)?.id ?? null)).toBe(cell)
    expect(nextBlank(cells(), null)).toBe(cell)
    let walked = 0
    for (let at = nextBlank(cells(), null); at !== null; at = nextBlank(cells(), at)) {
      plan = set(plan, `fits/${at}/standing`, 'reinforces')
      walked += 1
    }
    expect(walked).toBe(48)
  })

  test('K6 what is said of a part or a tension that is gone is kept, and counts nowhere', () => {
    const said = set(withPart(freshPlan(), 2), `fits/${firstTension}.p.${firstColumn}/standing`, 'strains')
    const gone = run(said, 'item.remove', { list: `tensions/${firstTension}/parts`, id: 'p' })
    const orphaned = set(gone, 'fits/no.such.cell/standing', 'strains')
    expect(gridCounts(gridCells(orphaned, content)).strains).toBe(0)
    expect(saidOfColumn(orphaned, content, firstColumn)).toEqual([])
    expect(fitAt(orphaned, `${firstTension}.p.${firstColumn}`).standing).toBe('strains')
  })

  test('K7 a column is fed with what strains it, then with what reinforces it, each in order of the rows', () => {
    const [one, two, three, four] = content.tensions.map(({ id }) => id) as [string, string, string, string]
    const plan = Object.entries({
      [one]: 'reinforces',
      [two]: 'strains',
      [three]: 'neutral',
      [four]: 'strains',
    }).reduce(
      (before, [tension, standing]) => set(before, `fits/${tension}.${secondColumn}/standing`, standing),
      freshPlan(),
    )
    expect(saidOfColumn(plan, content, secondColumn).map(({ row }) => row.id)).toEqual([two, four, one])
    expect(saidOfColumn(plan, content, firstColumn)).toEqual([])
  })

  test('K8 says in a sentence what strains, what is not considered and what has no action', () => {
    const cells = (plan: Plan) => gridCells(plan, content)
    expect(gridLead(cells(freshPlan()))).toMatch(/^Nothing has been considered yet\./)
    const one = set(freshPlan(), `fits/${cell}/standing`, 'strains')
    expect(gridLead(cells(one))).toBe(
      'One place strains, and 48 have not been considered. One that strains has no action yet.',
    )
    const acted = set(one, `fits/${cell}/action`, 'Move it')
    expect(gridLead(cells(acted))).toBe('One place strains, and 48 have not been considered.')
    const all = cells(acted).reduce(
      (plan, { id }) => (id === cell ? plan : set(plan, `fits/${id}/standing`, 'neutral')),
      acted,
    )
    expect(gridLead(cells(all))).toBe('One place strains, and every place has been considered.')
    expect(gridLead(cells(set(all, `fits/${cell}/standing`, 'neutral')))).toMatch(/^No place strains/)
  })

  test('K9 a cell is read out with row, column, standing, note and action', () => {
    const [row] = gridRows(freshPlan(), content)
    const [column] = columns
    if (!row || !column) throw new Error('a cell')
    const fit = {
      standing: 'strains',
      note: 'Year 2 is unfunded',
      action: 'Move coach pay',
      owner: '',
      date: null,
    } as const
    const place = `${title}, ${column.name.toLowerCase()}`
    expect(cellWords({ row, column, fit })).toBe(`${place}: strains. Year 2 is unfunded. Action: Move coach pay.`)
    expect(cellWords({ row, column, fit: fitAt(freshPlan(), cell) })).toBe(`${place}: not considered.`)
  })
})

describe('what a question of the team is about', () => {
  const [first, second] = content.tensions.map(({ id }) => id) as [string, string]

  test('K14 is two decisions, in whichever order they are named, or a cell', () => {
    expect(subjectOfDecisions([second, first], content)).toBe(subjectOfDecisions([first, second], content))
    const pair = readSubject(subjectOfDecisions([second, first], content), freshPlan(), content)
    expect(pair).toEqual({ kind: 'decisions', tensions: [first, second] })
    expect(readSubject(cell, freshPlan(), content)).toMatchObject({ kind: 'cell', place: { row: { id: first } } })
    expect(subjectWords(cell, freshPlan(), content)).toBe(`${title} and ${(columns[0]?.name ?? '').toLowerCase()}`)
  })

  test.each(['', 'x', `${firstTension}+`, `${firstTension}+${firstTension}`, `${firstTension}+gone`, 'a+b+c'])(
    'K14 %s is about nothing',
    (about) => {
      expect(readSubject(about, freshPlan(), content)).toBeNull()
      expect(subjectWords(about, freshPlan(), content)).toBe('')
    },
  )
})

test('K2 a cell of the longest ids there are can be spoken of', () => {
  const part = 'p'.repeat(100)
  const plan = run(freshPlan(), 'item.add', {
    list: `tensions/${firstTension}/parts`,
    id: part,
    values: { shouldBe: 2 },
  })
  const row = gridRows(plan, content).find(({ part: found }) => found !== null)
  const longest = [...columns].sort((one, other) => other.id.length - one.id.length)[0]
  if (!row || !longest) throw new Error('a row')
  expect(fitAt(set(plan, `fits/${cellId(row, longest)}/note`, 'x'), cellId(row, longest)).note).toBe('x')
})
