import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import hook from '../packaging/fuses.cjs'
import { root } from './setup/paths.cjs'

const packaging = JSON.parse(readFileSync(join(root, 'packaging', 'electron-builder.json'), 'utf8'))

test('F27 a package opens plans, and nothing else, by double click', () => {
  const source = readFileSync(join(root, 'src', 'main', 'file-names.ts'), 'utf8')
  const [, extension] = /PLAN_EXTENSION = '(\w+)'/.exec(source) ?? []
  expect(packaging.fileAssociations.map(({ ext, role }) => ({ ext, role }))).toEqual([
    { ext: extension, role: 'Editor' },
  ])
  for (const { name, mimeType } of packaging.fileAssociations) {
    expect(name).toBe('Throughline plan')
    expect(mimeType).toMatch(/^application\/x-/)
  }
})

test('F27 a package holds what was built, and no tests, scripts or sources', () => {
  const allowed = /^(out\/(main|preload|renderer)|resources)\/\*\*$|^package\.json$/
  for (const pattern of packaging.files) expect(pattern).toMatch(allowed)
  const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(main).toBe('out/main/start.js')
  expect(packaging.files).toContain(`${main.split('/').slice(0, 2).join('/')}/**`)
})

const decided = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
}

/** The numbers that `@electron/fuses` gives them, which packages have and this project does not need. */
const known = Object.fromEntries(Object.keys(decided).map((name, index) => [name, index]))

/** What the packaging asks electron-builder to set. */
async function asked(names) {
  const asked = []
  const packager = { addElectronFuses: async (_context, settings) => asked.push(settings) }
  const context = { packager, electronPlatformName: 'linux' }
  await hook.default(context, { FuseVersion: { V1: '1' }, FuseV1Options: names })
  return asked[0]
}

test('F36 a package runs as nothing but the app, from its own sealed archive', async () => {
  expect(packaging.asar).toBe(true)
  expect(packaging.afterPack).toBe('packaging/fuses.cjs')
  expect(hook.fuses).toEqual(decided)
  // Two places to set them would be one that is forgotten.
  expect(packaging).not.toHaveProperty('electronFuses')
  const settings = await asked(known)
  for (const [name, value] of Object.entries(decided)) expect(settings[known[name]]).toBe(value)
})

test('F36 a fuse on which nobody has decided stops the packaging', async () => {
  expect(await asked(known)).toMatchObject({ version: '1', strictlyRequireAllFuses: true })
  const { RunAsNode: _, ...others } = known
  await expect(asked(others)).rejects.toThrow('knows no fuse RunAsNode')
})
