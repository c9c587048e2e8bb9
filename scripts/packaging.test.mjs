import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
  expect(packaging.files).toContain(`${main.split('/').slice(0, 2).join('/')}/**`)
})

test('F36 a package runs as nothing but the app, from its own sealed archive', () => {
  expect(packaging.asar).toBe(true)
  // Off: running as Node, Node's options and inspector, more rights for files. On: the archive alone, checked.
  expect(packaging.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    onlyLoadAppFromAsar: true,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
  })
})
