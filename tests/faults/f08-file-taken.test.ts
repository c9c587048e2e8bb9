import { chmodSync, copyFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PlanFile } from '../../src/storage'
import { freshPlan, setField } from '../support/plans'
import { count, type Desk, namesIn, newDesk, numberAfterRestart, numberIn, startEditor } from './support/processes'

async function working(desk: Desk) {
  const editor = await startEditor({ ...desk, edits: 60, publishEvery: 20, size: 500 })
  await editor.until(22)
  expect(editor.last('published')).toBe(20)
  return editor
}

test('F8 the file deleted while it is open: it is not made again by itself, and nothing is lost', async () => {
  const desk = newDesk()
  const editor = await working(desk)
  rmSync(desk.path)
  await editor.ended
  expect(editor.said()).toContain('closed false')
  expect(editor.said().join('\n')).toContain('problem gone')
  expect(namesIn(desk.folder)).toEqual([])
  const { shown } = await numberAfterRestart(desk)
  expect(shown).toBe(60)
  count('files taken away')
})

test('F8 the folder taken away and put back: the file is written when it is there again', async () => {
  const desk = newDesk()
  const editor = await working(desk)
  renameSync(desk.folder, `${desk.folder}-away`)
  await editor.ended
  expect(editor.said().join('\n')).toContain('problem unreachable')
  renameSync(`${desk.folder}-away`, desk.folder)
  const { shown } = await numberAfterRestart(desk)
  expect(shown).toBe(60)
  expect(numberIn(desk.path)).toBe(60)
  count('files taken away')
})

test('F8 the file replaced by another plan: theirs stays, ours stands beside it', async () => {
  const desk = newDesk()
  const other = join(desk.data, 'other.throughline')
  PlanFile.create(other, {
    plan: freshPlan('Theirs'),
    changes: [{ envelope: setField('title', 'Their plan') }],
  }).close()
  const editor = await working(desk)
  copyFileSync(other, `${desk.path}.new`)
  renameSync(`${desk.path}.new`, desk.path)
  await editor.ended
  expect(editor.said().join('\n')).toMatch(/^conflict /m)
  const theirs = PlanFile.open(desk.path, { readOnly: true })
  expect(theirs.plan.title).toBe('Their plan')
  theirs.close()
  const [ours] = namesIn(desk.folder).filter((name) => name.includes('conflict'))
  expect(numberIn(join(desk.folder, ours ?? ''))).toBe(60)
  count('files taken away')
})

// Root may write everywhere, so that where root runs the tests the editor goes without that privilege.
const asOrdinaryUser = process.getuid?.() === 0 ? 'exec setpriv --bounding-set=-dac_override,-dac_read_search' : 'exec'

test('F8 a file and a folder that may only be read, as an ordinary user: work goes on, and it says why', async () => {
  const desk = newDesk()
  chmodSync(desk.path, 0o444)
  chmodSync(desk.folder, 0o555)
  const editor = await startEditor({ ...desk, edits: 5, publishEvery: 5 }, { shell: asOrdinaryUser })
  await editor.ended
  expect(editor.said()).toContain('kept 5')
  expect(editor.said().join('\n')).toMatch(/^problem read-only “Plan.throughline” may not be changed/m)
  expect(editor.said()).toContain('closed false')
  expect(numberIn(desk.path)).toBe(0)
  chmodSync(desk.folder, 0o755)
  chmodSync(desk.path, 0o644)
  const { shown } = await numberAfterRestart(desk)
  expect(shown).toBe(5)
  count('files that may only be read')
})
