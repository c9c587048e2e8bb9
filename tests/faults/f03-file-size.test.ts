import { expect, test } from 'vitest'
import { count, namesIn, newDesk, numberAfterRestart, numberIn, rounds, startEditor } from './support/processes'

test('F3 at a limit of the size of files, what was kept stays, what was published stays whole, and it says so', async () => {
  for (let round = 0; round < rounds(3); round += 1) {
    const desk = newDesk()
    const limit = 400 + round * 60
    // Without the signal the limit shows as an error of the call that meets it, as a full disk does.
    const shell = `trap '' XFSZ; ulimit -f ${limit}; exec`
    const editor = await startEditor({ ...desk, edits: 400, publishEvery: 4, size: 3000 }, { shell })
    await editor.ended
    const said = editor.said().join('\n')
    expect(said).toMatch(/^(refused|problem) /m)
    expect(said).not.toMatch(/^failed /m)
    expect(said).not.toMatch(/^done/m)
    expect(numberIn(desk.path)).toBeGreaterThanOrEqual(editor.last('published'))
    const { shown } = await numberAfterRestart(desk)
    expect(shown).toBeGreaterThanOrEqual(editor.last('kept'))
    expect(numberIn(desk.path)).toBe(shown)
    await expect.poll(() => namesIn(desk.folder)).toEqual(['Plan.throughline'])
    count('limits of file size met')
  }
})
