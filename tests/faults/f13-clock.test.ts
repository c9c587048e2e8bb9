import { expect, test } from 'vitest'
import { count, namesIn, newDesk, numberAfterRestart, numberIn, startEditor } from './support/processes'

const DAY = 24 * 60 * 60 * 1000

test('F13 a clock set back, or far forward, loses nothing and holds nobody up', async () => {
  const desk = newDesk()
  let from = 0
  for (const clock of [0, -3 * DAY, 400 * DAY, -20 * DAY]) {
    const editor = await startEditor({ ...desk, from, clock, edits: 6, publishEvery: 4, stay: true })
    await editor.until(9)
    expect(editor.said()[0]).toMatch(/^open /)
    await editor.kill()
    expect(editor.last('kept')).toBe(from + 6)
    from += 6
    count('clocks set wrong')
  }
  const { shown } = await numberAfterRestart(desk)
  expect(shown).toBe(from)
  expect(numberIn(desk.path)).toBe(from)
  expect(namesIn(desk.folder)).toEqual(['Plan.throughline'])
})
