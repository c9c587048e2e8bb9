import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildCli } from '../../tests/support/built-cli'
import { temporaryFolder } from '../../tests/support/temporary'
import { PlanFile } from '../storage'

const folder = temporaryFolder()
let script = ''

beforeAll(async () => {
  script = await buildCli()
}, 120_000)

function call(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

function commandsFile(name: string, prefix: string, count: number): string {
  const commands = Array.from({ length: count }, (_, index) => ({
    type: 'field.set',
    args: { path: 'purpose/vision', value: `${prefix} ${index + 1}` },
  }))
  writeFileSync(join(folder, name), JSON.stringify(commands))
  return name
}

/** Starts an apply and gives the numbers that it printed, complete lines only, as they come. */
function startApply(
  plan: string,
  commands: string,
): { child: ChildProcess; printed: () => number[]; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [script, 'apply', plan, commands], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  const printed = () => {
    const lines = output.slice(0, output.lastIndexOf('\n') + 1).split('\n')
    return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { seq: number }).seq)
  }
  const ended = new Promise<number | null>((settle) => child.once('close', settle))
  return { child, printed, ended }
}

describe('the real program', { timeout: 120_000 }, () => {
  test('L1 makes, shows, changes and exports a plan, with paths against the folder that it is called in', () => {
    expect(call('new', 'plan.throughline', '--title', 'Ours')).toMatchObject({ status: 0, stderr: '' })
    expect(existsSync(join(folder, 'plan.throughline'))).toBe(true)
    writeFileSync(join(folder, 'one.json'), '[{"type":"item.add","args":{"list":"refusals","values":{"text":"No"}}}]')
    expect(call('apply', 'plan.throughline', 'one.json')).toMatchObject({
      status: 0,
      stdout: '{"seq":1,"label":"add refusal, No"}\n',
    })
    expect(call('show', 'plan.throughline').stdout).toContain('Ours\n0 of 7 decided.')
    expect(call('export', 'plan.throughline', '-o', 'out.docx')).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'out.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  test('L2 ends with 1 and one line where it refuses, with 2 and the usage where the call is wrong', () => {
    const refused = call('show', 'gone.throughline')
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(call('nonsense')).toMatchObject({ status: 2, stdout: '' })
  })

  test('L1 a reader that stops early does not break it', async () => {
    call('new', 'sample.throughline', '--sample')
    const child = spawn(process.execPath, [script, 'show', 'sample.throughline', '--json'], { cwd: folder })
    child.stdout.destroy()
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    await new Promise((settle) => child.once('close', settle))
    expect(errors).toBe('')
  })

  test('F4 killed in the middle, it has lost nothing that it said was kept', async () => {
    call('new', 'killed.throughline')
    const commands = commandsFile('many.json', 'Vision', 3000)
    let kills = 0
    for (let round = 0; round < 10; round += 1) {
      const { child, printed, ended } = startApply('killed.throughline', commands)
      const wanted = 1 + round * 13
      while (printed().length < wanted && child.exitCode === null) await new Promise((settle) => setTimeout(settle, 1))
      child.kill('SIGKILL')
      if ((await ended) === null) kills += 1
      const acknowledged = printed()
      const file = PlanFile.open(join(folder, 'killed.throughline'))
      expect(file.head).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? Number.POSITIVE_INFINITY)
      // At most the change that was being printed is there unsaid.
      expect(file.head).toBeLessThanOrEqual((acknowledged.at(-1) ?? 0) + 1)
      expect(file.verify().changes).toBe(file.head)
      file.close()
    }
    expect(kills).toBe(10)
    // A journal that was begun and never used may be left; the next change clears it away.
    call('undo', 'killed.throughline')
    expect(readdirSync(folder).filter((name) => name.startsWith('killed'))).toEqual(['killed.throughline'])
  })

  test('F9 two at once on one file both keep every change that they print', async () => {
    call('new', 'shared.throughline')
    const both = [commandsFile('a.json', 'A', 60), commandsFile('b.json', 'B', 60)].map((name) =>
      startApply('shared.throughline', name),
    )
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0])
    const printed = both.flatMap(({ printed }) => printed())
    const file = PlanFile.open(join(folder, 'shared.throughline'))
    expect(printed.toSorted((one, other) => one - other)).toEqual(file.history().map(({ seq }) => seq))
    expect(file.verify().changes).toBe(120)
    file.close()
  })
})
