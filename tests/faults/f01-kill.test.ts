import { expect, test } from 'vitest'
import { count, namesIn, newDesk, numberAfterRestart, numberIn, rounds, startEditor } from './support/processes'

test('F1 killed at any moment while it edits and publishes, nothing that was kept or published is lost', async () => {
  const desk = newDesk()
  let from = 0
  for (let round = 0; round < rounds(14); round += 1) {
    const editor = await startEditor({ ...desk, from, edits: 5000, publishEvery: 3 })
    await editor.until(2 + ((round * 7) % 40))
    // A moment within a publishing as often as between two.
    await new Promise((settle) => setTimeout(settle, (round * 5) % 23))
    await editor.kill()
    expect(editor.said()[0]).toMatch(/^open /)
    const kept = editor.last('kept') || from
    const published = editor.last('published')
    expect(numberIn(desk.path)).toBeGreaterThanOrEqual(published)
    const { shown, setAside } = await numberAfterRestart(desk)
    expect(setAside).toBeNull()
    expect(shown).toBeGreaterThanOrEqual(kept)
    expect(shown).toBeLessThanOrEqual(kept + 1)
    expect(numberIn(desk.path)).toBe(shown)
    await expect.poll(() => namesIn(desk.folder)).toEqual(['Plan.throughline'])
    count('kills survived while editing and publishing')
    from = shown
  }
  expect(from).toBeGreaterThan(0)
})

test('F1 killed while it only publishes, the file is the old one or the new one', async () => {
  const desk = newDesk()
  let from = 0
  for (let round = 0; round < rounds(8); round += 1) {
    const editor = await startEditor({ ...desk, from, edits: 5000, publishEvery: 1, size: 3000 })
    await editor.until(4 + round)
    await new Promise((settle) => setTimeout(settle, round % 7))
    await editor.kill()
    const inFile = numberIn(desk.path)
    expect(inFile).toBeGreaterThanOrEqual(editor.last('published'))
    expect(inFile).toBeLessThanOrEqual(editor.last('kept') + 1)
    const { shown } = await numberAfterRestart(desk)
    expect(shown).toBeGreaterThanOrEqual(editor.last('kept'))
    expect(namesIn(desk.folder).filter((name) => name.includes('conflict'))).toEqual([])
    count('kills survived while publishing')
    from = shown
  }
})
