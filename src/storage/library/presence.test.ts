import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temporary'
import { Presence } from './presence'

test('F13 a file that is gone is missing, one that came back is not', async () => {
  const path = join(temporaryFolder(), 'Plan.throughline')
  const presence = new Presence()
  expect(presence.isMissing(path)).toBe(false)
  expect(await presence.look([path])).toBe(true)
  expect(presence.isMissing(path)).toBe(true)
  writeFileSync(path, '')
  expect(await presence.look([path])).toBe(true)
  expect(presence.isMissing(path)).toBe(false)
  expect(await presence.look([path])).toBe(false)
})

test('F40 a drive that does not answer is asked once, holds up no other, and its files count as there', async () => {
  const asked: string[] = []
  let answer: (there: boolean) => void = () => {}
  const presence = new Presence((path) => {
    asked.push(path)
    if (path.startsWith('/mnt/away')) return new Promise((resolve) => (answer = resolve))
    return Promise.resolve(path !== '/home/ana/Gone')
  }, 5)
  const paths = ['/mnt/away/One', '/mnt/away/Two', '/home/ana/Gone', '/home/ana/Here']
  await presence.look(paths)
  expect(paths.map((path) => presence.isMissing(path))).toEqual([false, false, true, false])
  await presence.look(paths)
  expect(asked.filter((path) => path.startsWith('/mnt/away'))).toEqual(['/mnt/away/One'])
  answer(false)
  await presence.look(['/mnt/away/One'])
  expect(presence.isMissing('/mnt/away/One')).toBe(true)
})
