import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstTension } from '../../tests/support/plans'
import { contentsOf, temporaryFolder } from '../../tests/support/temporary'
import { workbook } from '../../tests/support/workbook'
import { COMMANDS } from '../core/commands'
import { bundledContent } from '../core/content'
import { planSchema } from '../core/plan'
import { PlanFile } from '../storage'
import { plainLine } from './io'
import { runCli } from './run'

const folder = temporaryFolder()
const tension = firstTension
let ids = 0
const clock = {
  newId: () => {
    ids += 1
    return `id-${ids}`
  },
  now: () => '2027-01-02T03:04:05.000Z',
  today: () => '2027-01-02',
}

async function cli(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const status = await runCli(argv, {
    cwd: folder,
    clock,
    out: async (line) => void out.push(line),
    err: async (line) => void err.push(line),
  })
  return { status, out, err }
}

let plans = 0
async function newPlan(...options: string[]): Promise<string> {
  plans += 1
  const name = `plan ${plans}.throughline`
  expect(await cli('new', name, ...options)).toMatchObject({ status: 0, err: [] })
  return name
}

function commandsFile(content: unknown): string {
  writeFileSync(join(folder, 'commands.json'), typeof content === 'string' ? content : JSON.stringify(content))
  return 'commands.json'
}

const set = (path: string, value: unknown) => ({ type: 'field.set', args: { path, value } })
const jsonOf = async (name: string) => JSON.parse((await cli('show', name, '--json')).out.join('\n'))

/** Runs what must be refused; fails where anything in the folder changed or more than one line was said. */
async function refused(...argv: string[]): Promise<string> {
  const before = contentsOf(folder)
  const { status, out, err } = await cli(...argv)
  expect({ status, out, lines: err.length }).toEqual({ status: 1, out: [], lines: 1 })
  expect(err[0]).toMatch(/\.$/)
  expect(contentsOf(folder)).toEqual(before)
  return err[0] as string
}

describe('new', () => {
  test('L1 makes a plan with a title, or the sample', async () => {
    const plan = await jsonOf(await newPlan('--title', 'Our \n strategy'))
    expect(plan).toMatchObject({ title: 'Our strategy', sample: false, createdAt: '2027-01-02T03:04:05.000Z' })
    expect(planSchema.parse(plan)).toEqual(plan)
    const sample = await jsonOf(await newPlan('--sample'))
    expect(sample).toMatchObject({ sample: true })
    const own = await newPlan('--sample', '--title', 'Mine')
    expect((await jsonOf(own)).title).toBe('Mine')
    const rows = JSON.parse((await cli('history', own, '--json')).out.join('\n'))
    expect(rows[0]).toMatchObject({ seq: 1, at: sample.createdAt, actor: 'Superintendent' })
  })

  test('L2 refuses to replace a file, a folder that is not there, and a title that is too long', async () => {
    const name = await newPlan()
    expect(await refused('new', name)).toContain(`“${name}” already exists`)
    expect(await refused('new', join('gone', 'a.throughline'))).toContain('“gone”')
    expect(await refused('new', 'long.throughline', '--title', 'x'.repeat(301))).toContain('at most 300 characters')
  })
})

describe('show', () => {
  test('L3 says title, label of the sample, and for each tension both marks in words, status, owner, review', async () => {
    const name = await newPlan('--title', 'Ours')
    const file = PlanFile.open(join(folder, name))
    for (const [field, value] of [
      ['today', 2],
      ['shouldBe', 7],
      ['decider', 'Ana \u001b[31m Ruiz'],
      ['reviewDate', '2027-06-01'],
    ]) {
      file.apply(set(`tensions/${tension}/${field}`, value))
    }
    file.close()
    const { out } = await cli('show', name)
    const first = bundledContent.tensions[0]
    expect(out.slice(0, 2)).toEqual(['Ours', expect.stringMatching(/^0 of 7 decided\. Last changed 20.+Z\.$/)])
    expect(out[3]).toContain(`1. ${first?.title}`)
    expect(out[4]).toBe(`   Today: 2, ${first?.points.words[1]} → Should be: 7, ${first?.points.words[6]}`)
    expect(out[5]).toBe('   Status: open · Owner: Ana [31m Ruiz · Review: 2027-06-01')
    expect(out.filter((line) => line.includes('Not answered'))).toHaveLength(6)
    expect((await cli('show', await newPlan('--sample'))).out[1]).toBe('Sample: a fictional district')
  })

  test('L3 a text from an earlier file cannot steer the terminal', () => {
    expect(plainLine('Ana \u001b[31m\nRuiz')).toBe('Ana \ufffd[31m Ruiz')
  })
})

describe('commands', () => {
  test('L4 prints every command with its schema', async () => {
    const { status, out } = await cli('commands')
    expect(status).toBe(0)
    const described = JSON.parse(out.join('\n')) as { type: string; args: { properties: object } }[]
    expect(described.map(({ type }) => type)).toEqual([...COMMANDS.keys()])
    expect(Object.keys(described[0]?.args.properties ?? {})).toEqual(['path', 'value'])
  })
})

describe('apply', () => {
  test('L5 runs one after another and prints a line of JSON for each', async () => {
    const name = await newPlan()
    const commands = commandsFile([set('title', 'One'), set('title', 'Two'), set('profile/schools', 12)])
    expect(await cli('apply', name, commands)).toEqual({
      status: 0,
      out: ['{"seq":1,"label":"plan name"}', '{"seq":2,"label":"plan name"}', '{"seq":3,"label":"schools"}'],
      err: [],
    })
    expect(await jsonOf(name)).toMatchObject({ title: 'Two', profile: { schools: 12 } })
  })

  test('L5 a line is printed when its change is in the file, not later', async () => {
    const name = await newPlan()
    const heads: number[] = []
    await runCli(['apply', name, commandsFile([set('title', 'One'), set('title', 'Two')])], {
      cwd: folder,
      clock,
      err: async () => {},
      out: async () => {
        const file = PlanFile.open(join(folder, name), { readOnly: true })
        heads.push(file.head)
        file.close()
      },
    })
    expect(heads).toEqual([1, 2])
  })

  test('L6 fills ids, days and times that are left out', async () => {
    const name = await newPlan()
    const path = (field: string) => `tensions/${tension}/${field}`
    const commands = commandsFile([
      { type: 'item.add', args: { list: 'refusals', values: { text: 'No' } } },
      { type: 'item.add', args: { list: 'refusals', id: 'own' } },
      set(path('shouldBe'), 5),
      set(path('rationale'), 'Because'),
      { type: 'tension.setStatus', args: { tension, status: 'decided' } },
      { type: 'tension.changeDecision', args: { tension, reason: 'News' } },
    ])
    expect(await cli('apply', name, commands)).toMatchObject({ status: 0, err: [] })
    const plan = await jsonOf(name)
    expect(plan.refusals.order).toEqual([`id-${ids - 1}`, 'own'])
    expect(plan.tensions[tension].superseded.byId[`id-${ids}`]).toMatchObject({
      decidedOn: '2027-01-02',
      supersededOn: '2027-01-02',
    })
    const rows = JSON.parse((await cli('history', name, '--json')).out.join('\n'))
    expect(rows[0]).toEqual({
      seq: 1,
      at: '2027-01-02T03:04:05.000Z',
      actor: null,
      kind: 'do',
      command: 'item.add',
      label: 'add refusal, No',
      reverts: null,
      paths: expect.arrayContaining(['refusals', `refusals/id-${ids - 1}`]),
    })
  })

  test('L7 the first invalid one stops the run, is named with its number and reason, and the ones before it stay', async () => {
    for (const [wrong, says] of [
      [set('nowhere', 1), 'Command 2 (field.set) was refused: There is no field “nowhere” in a plan.'],
      [{ type: 'no.such', args: {} }, 'Command 2 (no.such) was refused: There is no command “no.such”.'],
      [{ type: 'field.set' }, 'Command 2 (field.set) was refused: A command is { "type", "args" }; args:'],
      [{ ...set('title', 'x'), more: 1 }, 'Command 2 (field.set) was refused: A command is'],
      ['text', 'Command 2 (no type) was refused: A command is'],
      [null, 'Command 2 (no type) was refused: A command is'],
      [set('title', 'x'.repeat(301)), 'Command 2 (field.set) was refused: Plan name holds at most 300 characters'],
    ] as const) {
      const name = await newPlan()
      const { status, out, err } = await cli(
        'apply',
        name,
        commandsFile([set('title', 'One'), wrong, set('title', 'Two')]),
      )
      expect({ status, out }).toEqual({ status: 1, out: ['{"seq":1,"label":"plan name"}'] })
      expect(err).toEqual([expect.stringContaining(says)])
      expect((await jsonOf(name)).title).toBe('One')
    }
  })

  test('L8 a commands file that is missing, malformed or no array is refused with nothing written', async () => {
    const name = await newPlan()
    expect(await refused('apply', name, 'gone.json')).toBe('“gone.json” is not there: check its name and folder.')
    commandsFile('[{"type": "field.set", ')
    expect(await refused('apply', name, 'commands.json')).toContain('“commands.json” is not JSON:')
    for (const content of ['{}', 'null', '"[]"', '3']) {
      commandsFile(content)
      expect(await refused('apply', name, 'commands.json')).toContain('“commands.json” is not an array of commands')
    }
    commandsFile(`\ufeff${JSON.stringify([set('title', 'Marked')])}`)
    expect(await cli('apply', name, 'commands.json')).toMatchObject({ status: 0 })
    expect(await cli('apply', name, commandsFile([]))).toEqual({ status: 0, out: [], err: [] })
  })
})

describe('undo, redo and history', () => {
  test('L9 take the last change back and make it again, and say so where they cannot', async () => {
    const name = await newPlan()
    expect(await refused('undo', name)).toBe('There is nothing to undo.')
    await cli(
      'apply',
      name,
      commandsFile([set('title', 'One'), { type: 'document.adopt', args: {} }, set('title', 'Two')]),
    )
    expect(await cli('undo', name)).toEqual({ status: 0, out: ['{"seq":4,"label":"plan name"}'], err: [] })
    expect((await jsonOf(name)).title).toBe('One')
    expect(await cli('redo', name)).toEqual({ status: 0, out: ['{"seq":5,"label":"plan name"}'], err: [] })
    expect(await refused('redo', name)).toBe('There is nothing to redo.')
    await cli('undo', name)
    expect(await refused('undo', name)).toBe('“adopt the strategy” is binding and cannot be undone.')
    const { out } = await cli('history', name)
    expect(out).toHaveLength(6)
    expect(out[3]).toBe('4  2027-01-02T03:04:05.000Z  undo: plan name')
    const rows = JSON.parse((await cli('history', name, '--json')).out.join('\n'))
    expect(rows.map(({ kind, reverts }: { kind: string; reverts: number | null }) => [kind, reverts])).toEqual([
      ['do', null],
      ['do', null],
      ['do', null],
      ['undo', 3],
      ['redo', 4],
      ['undo', 5],
    ])
  })
})

describe('coherence', () => {
  test('L15 prints each question with its state, its rule and the decisions that it quotes; with --json as JSON', async () => {
    const name = await newPlan('--sample')
    const { status, out } = await cli('coherence', name)
    expect(status).toBe(0)
    expect(out).toContain('set aside until 2027-01-22  question-readiest')
    const rows = JSON.parse((await cli('coherence', name, '--json')).out.join('\n'))
    const byState = (state: string) => rows.filter((row: { state: string }) => row.state === state)
    expect(byState('accepted')).toHaveLength(2)
    expect(byState('off')[0].offBecause).not.toBe('')
    const open = byState('open').find(({ own }: { own: boolean }) => !own)
    expect(open.decisions).toHaveLength(2)
    expect(open.decisions[0].word).toBe(`${open.decisions[0].shouldBe}: leans central`)
    expect(out).toContain(`open  ${open.rule}`)
    const [link] = rows.filter((row: { group: string }) => row.group === 'link')
    expect(link.found[0]).toMatchObject({
      name: expect.stringMatching(/./),
      path: expect.stringMatching(/^tensions\//),
    })
    expect(out).toContain(`   - ${[link.found[0].name, ...link.found[0].details].join(' · ')}`)
  })

  test('L15 a day later than the one until which it was set aside, the question is open again', async () => {
    const name = await newPlan('--sample')
    const file = commandsFile([set('promptResponses/question-readiest/until', '2027-01-01')])
    expect((await cli('apply', name, file)).status).toBe(0)
    const rows = JSON.parse((await cli('coherence', name, '--json')).out.join('\n'))
    expect(rows.find(({ rule }: { rule: string }) => rule === 'question-readiest')).toMatchObject({
      state: 'open',
      returned: true,
      about: expect.stringContaining(' and '),
    })
  })

  test('L15 reads the decisions as a scenario has them, and refuses a name that the plan does not have', async () => {
    const name = await newPlan('--sample')
    const rulesOf = async (...options: string[]) =>
      JSON.parse((await cli('coherence', name, '--json', ...options)).out.join('\n'))
        .filter(({ state }: { state: string }) => state === 'open')
        .map(({ rule }: { rule: string }) => rule)
    const [asItIs, atOnce] = [await rulesOf(), await rulesOf('--scenario', 'All twelve schools in August 2027')]
    expect(atOnce).not.toEqual(asItIs)
    expect(atOnce.length).toBeGreaterThan(0)
    const { status, err } = await cli('coherence', name, '--scenario', 'None such')
    expect(status).toBe(1)
    expect(err.join()).toContain('No scenario is called “None such”. The plan has: “All twelve schools in August 2027”')
    expect((await cli('coherence', await newPlan(), '--scenario', 'x')).err.join()).toContain('has no scenarios')
  })

  test('L15 a plan without positions raises nothing, and says so', async () => {
    expect((await cli('coherence', await newPlan())).out).toEqual(['No question is raised by the plan as it stands.'])
  })
})

describe('export', () => {
  test('L10 writes what the extension says, and replaces what stood there', { timeout: 60_000 }, async () => {
    const name = await newPlan('--sample', '--title', 'Exported title')
    for (const extension of ['docx', 'md', 'json', 'HTML']) {
      const target = `out.${extension}`
      writeFileSync(join(folder, target), 'old')
      expect(await cli('export', name, '-o', target)).toEqual({ status: 0, out: [join(folder, target)], err: [] })
      const written = readFileSync(join(folder, target))
      if (extension === 'docx') expect(written.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
      else expect(written.toString()).toContain('Exported title')
    }
  })

  test('L10 names stay away where the plan or the call says so, and what still stands is told', async () => {
    const name = await newPlan('--title', 'Named')
    const set = (path: string, value: string) => ({ type: 'field.set', args: { path, value } })
    const commands = [set('ask/mainRisk', 'Rosa Kowal leaves.'), set('elements/culture/owner', 'Rosa Kowal')]
    const run = async (list: unknown[]) => {
      writeFileSync(join(folder, 'names.json'), JSON.stringify(list))
      expect(await cli('apply', name, 'names.json')).toMatchObject({ status: 0 })
    }
    await run([
      ...commands,
      { type: 'item.add', args: { list: 'people', id: 'p', values: { name: 'Rosa Kowal', role: 'Head of reading' } } },
    ])
    const exported = async (...options: string[]) => {
      const { status, err } = await cli('export', name, '-o', 'named.md', ...options)
      expect(status).toBe(0)
      return { text: readFileSync(join(folder, 'named.md'), 'utf8'), err }
    }
    expect((await exported()).err).toEqual([])
    const { text, err } = await exported('--names', 'roles')
    expect(text.match(/Rosa Kowal/g)).toHaveLength(text.match(/Rosa Kowal leaves/g)?.length ?? 0)
    expect(text).toContain('Head of reading')
    expect(err).toEqual(['Names may still be printed in 1 place:', '  Main risk: “Rosa Kowal”'])
    await run([{ type: 'document.setNames', args: { names: 'none' } }])
    expect((await exported()).text).not.toContain('Head of reading')
    expect((await exported('--names', 'names')).text).toMatch(/Rosa Kowal(?! leaves)/)
    expect(await cli('export', name, '-o', 'named.md', '--names', 'some')).toMatchObject({ status: 2, out: [] })
  })

  test('L10 an unknown extension is wrong usage; a place that cannot be written is refused', async () => {
    const name = await newPlan()
    for (const target of ['out', 'out.pdf2', '.docx']) {
      expect(await cli('export', name, '-o', target), target).toMatchObject({ status: 2, out: [] })
    }
    mkdirSync(join(folder, 'taken.md'))
    expect(await refused('export', name, '-o', 'taken.md')).toContain(
      '“taken.md” was not written: a folder has that name',
    )
    expect(await refused('export', name, '-o', join('gone', 'a.md'))).toContain('its folder does not exist')
    expect(await refused('export', name, '-o', join(name, 'a.md'))).toContain('was not written')
    await cli('new', 'odd.json')
    expect(await refused('export', 'odd.json', '-o', 'odd.json')).toContain('OUT is the plan itself')
  })
})

describe('bad files and bad calls', () => {
  test('L11 a missing, empty or foreign file is refused by name by every command, and stays as it is', async () => {
    writeFileSync(join(folder, 'empty.throughline'), '')
    writeFileSync(join(folder, 'letter.throughline'), 'Dear board')
    commandsFile([set('title', 'x')])
    for (const name of ['gone.throughline', 'empty.throughline', 'letter.throughline']) {
      for (const call of [
        ['show'],
        ['apply', 'commands.json'],
        ['undo'],
        ['redo'],
        ['history'],
        ['export', '-o', 'x.md'],
      ]) {
        const [command, ...rest] = call as [string, ...string[]]
        const message = await refused(command, name, ...rest)
        expect(message).toContain(`“${name}”`)
        expect(message).toMatch(/: (check|look|choose)/)
      }
    }
  })

  test('L12 a wrong call ends with 2 and the usage', async () => {
    for (const argv of [
      [],
      ['nonsense'],
      ['show'],
      ['show', 'a', 'b'],
      ['show', 'a', '--xml'],
      ['new', 'a', '--title'],
      ['apply', 'a'],
      ['export', 'a'],
      ['export', 'a', '-o'],
      ['commands', 'x'],
      ['demo'],
    ]) {
      const { status, out, err } = await cli(...argv)
      expect({ status, out }, argv.join(' ')).toEqual({ status: 2, out: [] })
      expect(err.at(-1), argv.join(' ')).toMatch(/^Usage: throughline/)
      expect(err[0]).not.toContain('\n')
    }
    expect(await cli('--help')).toMatchObject({ status: 0, err: [] })
  })
})

describe('demo', () => {
  test('L13 writes the sample’s document and picture, each path alone on its line', { timeout: 60_000 }, async () => {
    const { status, out, err } = await cli('demo', '--out', join('made', 'demo'))
    expect({ status, err }).toEqual({ status: 0, err: [] })
    const paths = out.filter((line) => line.startsWith(folder))
    expect(paths).toHaveLength(2)
    expect(
      readFileSync(paths[0] as string)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    expect(
      readFileSync(paths[1] as string)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  })
})

describe('import', () => {
  const table = (text: string, name = 'table.csv') => {
    writeFileSync(join(folder, name), text)
    return name
  }
  const names = async (name: string) =>
    Object.values((await jsonOf(name)).initiatives.byId as Record<string, { name: string }>).map((one) => one.name)

  test('L14 adds the rows as one change, says which column went where, and undo takes all back', async () => {
    const name = await newPlan()
    table('Program,Lead,FY27,Dept\nCoaching,Ana,$120k,7\nTutoring,,"1,500",8\n')
    const { status, out, err } = await cli(
      'import',
      name,
      'initiatives',
      'table.csv',
      '--map',
      '{"costPerYear":"fy27"}',
    )
    expect({ status, err, lines: out.length }).toEqual({ status: 0, err: [], lines: 1 })
    expect(JSON.parse(out[0] ?? '')).toEqual({
      seq: 1,
      label: 'import 2 initiatives',
      added: 2,
      updated: 0,
      left: 0,
      columns: { name: 'Program', owner: 'Lead', costPerYear: 'FY27' },
      ignored: ['Dept'],
    })
    const { initiatives } = await jsonOf(name)
    expect(initiatives.order).toHaveLength(2)
    expect(initiatives.byId[initiatives.order[0]]).toMatchObject({
      name: 'Coaching',
      owner: 'Ana',
      costPerYear: 120_000,
    })
    expect(await cli('undo', name)).toMatchObject({ status: 0 })
    expect(await names(name)).toEqual([])
  })

  test('L14 says which rows do not fit and why, and writes nothing', async () => {
    const name = await newPlan()
    table('Name,Per year,Until\nA,lots,2/30/2027\nB,5,\n,6,\n')
    const before = contentsOf(folder)
    expect(await cli('import', name, 'initiatives', 'table.csv')).toEqual({
      status: 1,
      out: [],
      err: [
        'Row 2, Per year: “lots” is not one amount; write it such as 120,000 or 1.2 million.',
        'Row 2, Until: “2/30/2027” is a day that does not exist.',
        'Row 4, Name: The row has no name; each initiative needs one.',
        '2 of 3 rows do not fit, so nothing was imported: mend them and try again.',
      ],
    })
    expect(contentsOf(folder)).toEqual(before)
  })

  test('L14 asks what happens with what the plan already has', async () => {
    const name = await newPlan()
    table('Name,Per year\nCoaching,5\n')
    await cli('import', name, 'initiatives', 'table.csv')
    table('Name,Per year\ncoaching,6\nNew,7\n')
    expect((await cli('import', name, 'initiatives', 'table.csv')).err[0]).toBe(
      'Row 2: The plan already has the initiative “coaching”. Say --existing update, add or leave.',
    )
    const imported = async (choice: string) =>
      JSON.parse((await cli('import', name, 'initiatives', 'table.csv', '--existing', choice)).out[0] ?? '')
    expect(await imported('update')).toMatchObject({ added: 1, updated: 1, left: 0 })
    expect(await names(name)).toEqual(['coaching', 'New'])
    expect(await imported('leave')).toMatchObject({ seq: 2, label: 'nothing to import', added: 0, left: 2 })
    expect(await imported('add')).toMatchObject({ added: 2 })
    expect(await names(name)).toEqual(['coaching', 'New', 'coaching', 'New'])
  })

  test('L14 reads a workbook and its sheets, and a mapping from a file', async () => {
    const name = await newPlan()
    writeFileSync(
      join(folder, 'book.xlsx'),
      workbook({
        Notes: [['hello']],
        Plan: [
          ['What', 'Ends'],
          ['Coaching', { day: '2027-06-30' }],
        ],
      }),
    )
    table('{"Initiative":"What"}', 'map.json')
    expect(await refused('import', name, 'initiatives', 'book.xlsx', '--sheet', 'Gone')).toBe(
      'There is no sheet “Gone”; there are: “Notes”, “Plan”.',
    )
    expect(await cli('import', name, 'initiatives', 'book.xlsx', '--sheet', 'plan', '--map', 'map.json')).toMatchObject(
      {
        status: 0,
      },
    )
    const { initiatives } = await jsonOf(name)
    expect(initiatives.byId[initiatives.order[0]]).toMatchObject({ name: 'Coaching', fundedUntil: '2027-06-30' })
  })

  test('L14 adds schools, columns of numbers as new criteria, and what later tables say by their names', async () => {
    const name = await newPlan()
    table('School,Absent,Posts open\nHarbor,31,2\nUnion,n/a,0\n')
    const { status, out } = await cli(
      'import',
      name,
      'schools',
      'table.csv',
      '--map',
      '{"new":{"Absent":"need","Posts open":"readiness"}}',
    )
    expect({ status, ...JSON.parse(out[0] ?? '') }).toEqual({
      status: 0,
      seq: 1,
      label: 'import 2 schools',
      added: 2,
      updated: 0,
      left: 0,
      columns: { name: 'School', Absent: 'Absent', 'Posts open': 'Posts open' },
      ignored: [],
    })
    const { criteria, schools } = await jsonOf(name)
    const [absent, posts] = criteria.order
    expect(criteria.byId[absent]).toMatchObject({ name: 'Absent', kind: 'need', weight: 1, direction: 'higher' })
    expect(schools.byId[schools.order[0]].scores.byId).toEqual({ [absent]: { value: 31 }, [posts]: { value: 2 } })
    expect(schools.byId[schools.order[1]].scores.byId).toEqual({ [posts]: { value: 0 } })

    table('School,absent\nunion,40\n')
    expect(await cli('import', name, 'schools', 'table.csv', '--existing', 'update')).toMatchObject({ status: 0 })
    expect((await jsonOf(name)).schools.byId[schools.order[1]].scores.byId).toEqual({
      [posts]: { value: 0 },
      [absent]: { value: 40 },
    })

    const before = contentsOf(folder)
    table('School,absent\nNew,lots\n')
    expect(await cli('import', name, 'schools', 'table.csv')).toMatchObject({
      status: 1,
      err: ['Row 2, absent: “lots” is not a number, such as 72.5.', expect.stringContaining('1 of 1 rows do not fit')],
    })
    const mapped = (json: string) => refused('import', name, 'schools', 'table.csv', '--map', json)
    expect(await mapped('{"new":{"absent":"wealth"}}')).toContain('is one of: need, readiness')
    expect(await mapped('{"new":["absent"]}')).toContain('"new" is an object')
    expect(await refused('import', name, 'initiatives', 'table.csv', '--map', '{"new":{"absent":"need"}}')).toContain(
      'leave out "new"',
    )
    expect((await jsonOf(name)).schools.order).toHaveLength(2)
    expect(Object.keys(contentsOf(folder)).sort()).toEqual(Object.keys(before).sort())
    expect(await cli('undo', name)).toMatchObject({ status: 0 })
    expect(await cli('undo', name)).toMatchObject({ status: 0 })
    const undone = await jsonOf(name)
    expect([undone.schools.order, undone.criteria.order]).toEqual([[], []])
  })

  test('L14 a table, a mapping or a call that is wrong is refused with what to do', async () => {
    const name = await newPlan()
    expect(await refused('import', name, 'initiatives', 'gone.csv')).toContain('is not there')
    table('What,Cost\nA,5\n')
    expect(await refused('import', name, 'initiatives', 'table.csv')).toContain('No column holds the names')
    const mapped = (json: string) => refused('import', name, 'initiatives', 'table.csv', '--map', json)
    expect(await mapped('{"name":')).toContain('--map is not JSON')
    expect(await mapped('{"size":"What"}')).toContain('there is no field “size”')
    expect(await mapped('{"name":"Who"}')).toContain('there is no column “Who”; there are: “What”, “Cost”.')
    table('%PDF-1.7')
    expect(await refused('import', name, 'initiatives', 'table.csv')).toContain('not a table')
    table('Name\n')
    expect(await refused('import', name, 'initiatives', 'table.csv')).toContain('no rows below')
    expect(await cli('import', name, 'teachers', 'table.csv')).toMatchObject({ status: 2 })
    expect(await cli('import', name, 'initiatives', 'table.csv', '--existing', 'maybe')).toMatchObject({ status: 2 })
  })
})
