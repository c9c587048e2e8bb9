import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildCli } from '../support/built-cli'
import { temporaryFolder } from '../support/temporary'
import { count, newDesk, numberAfterRestart, numberIn, rounds, startEditor } from './support/processes'

/** The note of a program that crashed, which both of the two want to take over. */
function leaveOldNote(folder: string): void {
  const at = new Date().toISOString()
  const note = { host: hostname(), user: 'somebody', process: 2 ** 22 - 3, since: at, seen: at }
  writeFileSync(join(folder, '.Plan.throughline.in-use'), JSON.stringify(note))
}

test('F9 of two that open a plan at the same moment one has it, and the other is told who', async () => {
  for (let round = 0; round < rounds(4); round += 1) {
    const desk = newDesk()
    if (round % 2 === 1) leaveOldNote(desk.folder)
    const both = await Promise.all(
      [desk.data, temporaryFolder()].map((data) =>
        startEditor({ ...desk, data, edits: 3, publishEvery: 3, stay: true }),
      ),
    )
    await Promise.all(both.map((editor) => editor.until(1)))
    const first = both.map((editor) => editor.said()[0] ?? '')
    const holder = both[first.findIndex((line) => line.startsWith('open'))]
    expect(first.filter((line) => line.startsWith('open'))).toHaveLength(1)
    expect(first).toContain(`in-use ${holder?.child.pid}`)
    await holder?.until(6)
    await Promise.all(both.map((editor) => editor.kill()))
    expect(numberIn(desk.path)).toBe(3)
    // The one that was killed left its note; it holds nobody up.
    const next = await startEditor({ ...desk, edits: 1, from: 3, publishEvery: 1 })
    await next.ended
    expect(next.said()).toContain('closed true')
    count('pairs of programs at one plan')
  }
})

test('F9 the command line leaves a plan alone that a window has open, and takes it when it is free', async () => {
  const desk = newDesk()
  const script = await buildCli()
  const commands = join(desk.data, 'commands.json')
  writeFileSync(commands, JSON.stringify([{ type: 'field.set', args: { path: 'title', value: 'By command' } }]))
  const call = () => spawnSync(process.execPath, [script, 'apply', desk.path, commands], { encoding: 'utf8' })
  const editor = await startEditor({ ...desk, edits: 2, publishEvery: 2, stay: true })
  await editor.until(5)
  const refused = call()
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toMatch(/^“Plan\.throughline” is open on .+: close it there, or work on a copy\.\n$/)
  await editor.kill()
  expect(call()).toMatchObject({ status: 0, stderr: '' })
  // What the window had, the file had too, so that the change by command is no conflict.
  expect((await numberAfterRestart(desk)).setAside).toBeNull()
  expect(numberIn(desk.path)).toBe(2)
  count('pairs of programs at one plan')
})
