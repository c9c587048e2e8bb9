import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingEntries } from './complete-lock.mjs'
import { root } from './setup/paths.cjs'

test('the lock has an entry for every platform, without which `npm ci` refuses', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  expect(Object.keys(missingEntries(lock))).toEqual([])
})

test('a missing entry gets its version from its parent and its platform from its name', () => {
  const optionalDependencies = { '@tool/binding-linux-arm64-musl': '1.2.3', '@tool/there': '1.2.3', ranged: '^2.0.0' }
  const packages = { '': {}, 'node_modules/tool': { dev: true, optionalDependencies }, 'node_modules/@tool/there': {} }
  expect(missingEntries({ packages })).toEqual({
    'node_modules/@tool/binding-linux-arm64-musl': {
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  })
})
