import { copyFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PlanFile } from '../../src/storage'
import { setField } from '../support/plans'
import { count, namesIn, newDesk, numberIn, rounds, startEditor } from './support/processes'

test('F11 the file changed between opening and saving, at any moment: both versions are there afterwards', async () => {
  for (let round = 0; round < rounds(6); round += 1) {
    const desk = newDesk()
    // As another computer has it: the plan as it was, with a change of its own.
    const theirs = join(desk.data, 'theirs.throughline')
    copyFileSync(desk.path, theirs)
    const elsewhere = PlanFile.open(theirs)
    elsewhere.apply(setField('title', `Theirs ${round}`))
    elsewhere.close()
    const editor = await startEditor({ ...desk, edits: 120, publishEvery: 2, size: 400 })
    await editor.until(3 + ((round * 6) % 50))
    await new Promise((settle) => setTimeout(settle, round % 5))
    copyFileSync(theirs, `${desk.path}.new`)
    renameSync(`${desk.path}.new`, desk.path)
    await editor.ended
    const file = PlanFile.open(desk.path, { readOnly: true })
    const { title } = file.plan
    file.close()
    const beside = namesIn(desk.folder).filter((name) => name.includes('conflict'))
    expect(title).toBe(`Theirs ${round}`)
    expect(beside).toHaveLength(1)
    expect(numberIn(join(desk.folder, beside[0] ?? ''))).toBe(120)
    count('files changed meanwhile, both versions kept')
  }
})
