import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../tests/support/temporary'
import { DEFAULT_SETTINGS } from '../contract'
import { SettingsStore } from './settings'

const folder = temporaryFolder()
const file = (name: string) => join(folder, name)

test('S31 a choice that cannot be read gives way to the usual one, and the others stay', () => {
  const path = file('odd.json')
  const odd = { theme: 'dark', textSize: 101, name: 12, panels: { rail: 240 }, window: { width: 3 }, unknown: true }
  writeFileSync(path, JSON.stringify(odd))
  const settings = new SettingsStore(path)
  expect(settings.forWindows()).toEqual({
    theme: 'dark',
    textSize: 100,
    name: '',
    reopen: false,
    panels: { rail: 240 },
  })
  expect(settings.get().window).toEqual({ width: 1440, height: 900, maximized: false })
})

test('S31 a file that is none means the usual choices', () => {
  for (const [name, content] of [
    ['text.json', 'Dear board'],
    ['null.json', 'null'],
    ['list.json', '[1]'],
  ] as const) {
    writeFileSync(file(name), content)
    expect(new SettingsStore(file(name)).forWindows(), name).toEqual(DEFAULT_SETTINGS)
  }
  expect(new SettingsStore(file('missing.json')).forWindows()).toEqual(DEFAULT_SETTINGS)
})

test('S31 a change keeps what it does not name, each panel too', () => {
  const path = file('kept.json')
  const settings = new SettingsStore(path)
  settings.set({ panels: { rail: 240 } })
  settings.set({ panels: { history: 320 }, name: 'R. Kowal' })
  settings.set({ textSize: 150 })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    theme: 'system',
    textSize: 150,
    name: 'R. Kowal',
    panels: { rail: 240, history: 320 },
  })
  expect(new SettingsStore(path).forWindows()).toEqual(settings.forWindows())
})
