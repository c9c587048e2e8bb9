import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstTension } from '../../tests/support/plans'
import { tamperedCopy, unguarded } from '../../tests/support/tamper'
import { contentsOf, temporaryFolder } from '../../tests/support/temporary'
import { bundledContent } from '../core/content'
import { PlanFile } from '../storage'
import { runCli } from './run'

const folder = temporaryFolder()
const clock = { newId: () => 'new-id', now: () => '2027-01-02T03:04:05.000Z', today: () => '2027-01-02' }

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

async function refused(...argv: string[]): Promise<string> {
  const before = contentsOf(folder)
  const { status, out, err } = await cli(...argv)
  expect({ status, out, lines: err.length }).toEqual({ status: 1, out: [], lines: 1 })
  expect(err[0]).toMatch(/\.$/)
  expect(contentsOf(folder)).toEqual(before)
  return err[0] ?? ''
}

let plans = 0
async function planWith(...changes: { type: string; args: Record<string, unknown> }[]): Promise<string> {
  plans += 1
  const name = `plan ${plans}.throughline`
  await cli('new', name, '--title', 'Ours')
  writeFileSync(join(folder, 'commands.json'), JSON.stringify(changes))
  expect((await cli('apply', name, 'commands.json')).status).toBe(0)
  return name
}

const set = (path: string, value: unknown) => ({ type: 'field.set', args: { path, value } })
const tension = bundledContent.tensions[0]
const shouldBe = `tensions/${firstTension}/shouldBe`

describe('versions', () => {
  test('L30 names the present moment and lists what was named, oldest first', async () => {
    const plan = await planWith(set('title', 'One'))
    expect(await cli('versions', plan)).toEqual({ status: 0, out: ['No named versions yet.'], err: [] })
    expect((await cli('versions', plan, '--name', 'Before the board')).out).toEqual([
      '1  2027-01-02T03:04:05.000Z  Before the board',
    ])
    expect(JSON.parse((await cli('versions', plan, '--json')).out.join(''))).toEqual([
      { seq: 1, name: 'Before the board', at: '2027-01-02T03:04:05.000Z' },
    ])
    expect(await refused('versions', plan, '--name', 'before the BOARD')).toContain('has this name already')
    expect(await refused('versions', 'gone.throughline')).toContain('is not where it was expected')
  })

  test('L31 restores a version, a change or the beginning, as a change that undo takes back', async () => {
    const plan = await planWith(set('title', 'One'), set('title', 'Two'))
    await cli('versions', plan, '--name', 'Before the board')
    await cli('apply', plan, 'commands.json')
    writeFileSync(join(folder, 'later.json'), JSON.stringify([set('title', 'Three')]))
    await cli('apply', plan, 'later.json')
    expect(await cli('restore', plan, 'before the board')).toEqual({
      status: 0,
      out: ['{"seq":6,"label":"restore “Before the board”"}'],
      err: [],
    })
    expect((await cli('show', plan)).out[0]).toBe('Two')
    expect((await cli('restore', plan, '1')).out[0]).toContain('"label":"restore the plan of January 2, 2027"')
    expect((await cli('show', plan)).out[0]).toBe('One')
    await cli('undo', plan)
    expect((await cli('show', plan)).out[0]).toBe('Two')
    expect(await refused('restore', plan, 'nowhere')).toContain('There is no version “nowhere”')
    expect(await refused('restore', plan, '99')).toContain('there is no change 99')
  })

  test('L31 says what is locked and stays', async () => {
    const plan = await planWith(
      set('title', 'One'),
      set(shouldBe, 3),
      set(`tensions/${firstTension}/rationale`, 'So that all learn'),
      { type: 'tension.setStatus', args: { tension: firstTension, status: 'decided' } },
      { type: 'document.adopt', args: {} },
    )
    const { out } = await cli('restore', plan, '1')
    expect(out.slice(1)).toEqual([
      'Binding since then, and stays: adopt the strategy.',
      `“${tension?.title}” is decided: its should-be mark and rationale stay. To open one, choose “Change, with a reason” there first.`,
    ])
  })

  test('L32 compares two moments in words, the earlier one first', async () => {
    const plan = await planWith(set(shouldBe, 3), set(shouldBe, 7), set('title', 'Ours anew'))
    const { out } = await cli('compare', plan, 'now', '1')
    expect(out.join('\n')).toContain(`1. ${tension?.title}\n   Should-be mark moved from 3`)
    expect(out.join('\n')).toMatch(/Plan name/)
    expect(await cli('compare', plan, '2', '2')).toMatchObject({ out: ['Nothing differs between these two points.'] })
    expect(await refused('compare', plan, '1', 'the other')).toContain('There is no version “the other”')
  })
})

describe('damage', () => {
  test('L33 says whether a file is whole, and what can be had back where it is not', async () => {
    const plan = await planWith(set('title', 'One'), set('title', 'Two'))
    expect((await cli('check', plan)).out).toEqual([`“${plan}” is whole: 2 changes.`])
    expect((await cli('check', plan, '--deep')).out).toEqual([`“${plan}” is whole: 2 changes, 1 snapshot.`])
    tamperedCopy(join(folder, plan), join(folder, 'damaged.throughline'), unguarded('DELETE FROM change WHERE seq = 2'))
    expect(await refused('check', 'damaged.throughline')).toBe(
      '“damaged.throughline” is damaged and was left as it is: “recover” brings back 1 change.',
    )
    expect(await refused('check', 'gone.throughline')).toContain('check the name and the folder')
  })

  test('L34 recovers into a new file and leaves the damaged one', async () => {
    const plan = await planWith(set('title', 'One'), set('title', 'Two'))
    const damaged = tamperedCopy(
      join(folder, plan),
      join(folder, 'damaged 2.throughline'),
      unguarded('DELETE FROM change WHERE seq = 2'),
    )
    const before = readFileSync(damaged)
    const { status, out } = await cli('recover', 'damaged 2.throughline', '-o', 'new.throughline')
    expect({ status, out }).toEqual({
      status: 0,
      out: ['{"changes":1,"upTo":1,"at":"2027-01-02T03:04:05.000Z"}', join(folder, 'new.throughline')],
    })
    expect(readFileSync(damaged).equals(before)).toBe(true)
    expect((await cli('show', 'new.throughline')).out[0]).toBe('One')
    expect(await refused('recover', 'damaged 2.throughline', '-o', 'new.throughline')).toContain('already exists')
    expect(await refused('recover', 'commands.json', '-o', 'other')).toContain('beyond what can be read')
    expect((await cli('recover', 'damaged 2.throughline')).status).toBe(2)
  })
})

test('L35 shares the plan without its history', async () => {
  const plan = await planWith(set('title', 'Canary'), set('title', 'Ours'))
  const { status, out } = await cli('share', plan, '-o', 'shared.throughline')
  expect({ status, out }).toEqual({ status: 0, out: [join(folder, 'shared.throughline')] })
  const shared = PlanFile.open(join(folder, 'shared.throughline'))
  expect(shared).toMatchObject({ head: 0, plan: { title: 'Ours', id: 'new-id' } })
  shared.close()
  expect(readFileSync(join(folder, 'shared.throughline')).includes('Canary')).toBe(false)
  expect(await refused('share', plan, '-o', plan)).toContain('already exists')
  expect((await cli('share', plan)).status).toBe(2)
})
