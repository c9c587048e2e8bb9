import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { count, type Desk, newDesk, numberAfterRestart, numberIn, startEditor } from './support/processes'

const copyOf = ({ data }: Desk) => {
  const [folder = ''] = readdirSync(join(data, 'working')).filter((name) => !name.startsWith('damaged'))
  return join(data, 'working', folder, 'plan.throughline')
}

async function crashed(publishEvery: number, edits = 30) {
  const desk = newDesk()
  const editor = await startEditor({ ...desk, edits, publishEvery, size: 2000, stay: true })
  await editor.until(edits + Math.floor(edits / publishEvery) + 1)
  await editor.kill()
  expect(existsSync(`${copyOf(desk)}-wal`)).toBe(true)
  return { desk, published: editor.last('published') }
}

test('F10 the log of a working copy taken away after a crash: never is an older state written over the file', async () => {
  const { desk, published } = await crashed(7)
  for (const end of ['-wal', '-shm']) rmSync(copyOf(desk) + end, { force: true })
  const { shown } = await numberAfterRestart(desk)
  expect(shown).toBeGreaterThanOrEqual(published)
  expect(numberIn(desk.path)).toBe(shown)
  count('journals taken away')
})

test('F10 the log of another time: what is shown is whole, and not older than the file', async () => {
  const { desk: before } = await crashed(40)
  const { desk, published } = await crashed(7)
  copyFileSync(`${copyOf(before)}-wal`, `${copyOf(desk)}-wal`)
  rmSync(`${copyOf(desk)}-shm`, { force: true })
  const { shown } = await numberAfterRestart(desk)
  expect(shown).toBeGreaterThanOrEqual(published)
  expect(numberIn(desk.path)).toBe(shown)
  count('journals of another time')
})
