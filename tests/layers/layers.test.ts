// Shows that the walls hold: each forbidden import is planted in a small project of its own, and must be caught.
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

const clean: Record<string, string> = {
  'src/core/plan/index.ts':
    "import { z } from 'zod'\nexport interface Plan { title: string }\nexport const text = z.string()\n",
  'src/contract/index.ts': "import type { Plan } from '../core/plan'\nexport interface Open { plan: Plan }\n",
  'src/storage/index.ts':
    "import { readFileSync } from 'node:fs'\nexport interface Row { seq: number }\nexport const read = readFileSync\n",
  'src/export/index.ts': "import type { Plan } from '../core/plan'\nexport const title = (plan: Plan) => plan.title\n",
  'src/tables/index.ts': "import type { Plan } from '../core/plan'\nexport type Row = Plan\n",
  'src/main/index.ts':
    "import { app } from 'electron'\nimport { read } from '../storage'\nexport const start = [app, read]\n",
  'src/cli/index.ts': "import { title } from '../export'\nexport const print = title\n",
  'src/renderer/features/ask/index.ts':
    "import type { Plan } from '../../../core/plan'\nexport interface Ask { plan: Plan }\n",
  'src/renderer/features/overview/index.ts': 'export interface Overview { count: number }\n',
}

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'throughline-layers-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.core.json']) {
    cpSync(join(root, file), join(project, file))
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction')
  for (const [file, content] of Object.entries(clean)) write(file, content)
})

afterEach(() => rmSync(project, { recursive: true, force: true }))

function write(file: string, content: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true })
  writeFileSync(join(project, file), content)
}

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

const checkLayers = () => run(join(root, 'scripts/layers.mjs'), project)
const checkTypes = () => run(join(root, 'node_modules/typescript-7/bin/tsc'), '-p', 'tsconfig.core.json')

/** Rule, folder of the importing module, what it imports. */
const forbidden: [rule: string, folder: string, target: string][] = [
  ['core-imports', 'src/core', '../storage'],
  ['core-imports', 'src/core', '../contract'],
  ['core-imports', 'src/core', 'node:fs'],
  ['core-imports', 'src/core', 'electron'],
  ['core-imports', 'src/core', 'react'],
  ['contract-imports', 'src/contract', '../storage'],
  ['storage-imports', 'src/storage', '../main'],
  ['storage-imports', 'src/storage', 'electron'],
  ['export-imports', 'src/export', '../storage'],
  ['export-imports', 'src/export', 'better-sqlite3'],
  ['tables-imports', 'src/tables', '../storage'],
  ['preload-imports', 'src/preload', '../core/plan'],
  ['renderer-imports', 'src/renderer', '../main'],
  ['renderer-imports', 'src/renderer', 'better-sqlite3'],
  ['main-imports', 'src/main', '../cli'],
  ['main-imports', 'src/main', '../renderer/features/ask'],
  ['cli-imports', 'src/cli', '../main'],
  ['cli-has-no-window', 'src/cli', 'electron'],
  ['features-are-independent', 'src/renderer/features/ask', '../overview'],
  ['resolvable', 'src/core', './nowhere'],
]

const kinds: Record<string, (target: string) => string> = {
  values: (target) => `import * as all from '${target}'\nexport const used = all\n`,
  types: (target) => `import type { A } from '${target}'\nexport type B = A\n`,
  passed: (target) => `export type { A } from '${target}'\n`,
}

describe('the walls between the layers', { timeout: 60_000 }, () => {
  test('let a clean project through, and every module of it was read', () => {
    expect(checkLayers()).toEqual({ status: 0, output: `${Object.keys(clean).length} modules read, 0 problems\n` })
  })

  test('catch every forbidden import, one of types alone too', () => {
    const expected: string[] = []
    for (const [index, [rule, folder, target]] of forbidden.entries()) {
      for (const [kind, content] of Object.entries(kinds)) {
        const file = `${folder}/planted-${index}-${kind}.ts`
        write(file, content(target))
        expected.push(`${rule}: ${file} ->`)
      }
    }
    const { status, output } = checkLayers()
    expect(status).toBe(1)
    expect(expected.filter((line) => !output.includes(line))).toEqual([])
  })

  test('catch a cycle of types alone', () => {
    write('src/core/a.ts', "import type { B } from './b'\nexport interface A { b: B }\n")
    write('src/core/b.ts', "import type { A } from './a'\nexport interface B { a: A }\n")
    expect(checkLayers().output).toMatch(/no-cycle: src\/core\/a\.ts -> .*src\/core\/b\.ts/)
  })

  test.each([
    ['^src/export/', 'no module of src/export was read'],
    ['^src/', 'no module was read'],
  ])('do not pass when modules were not read (%s)', (unread, message) => {
    appendFileSync(join(project, '.dependency-cruiser.cjs'), `module.exports.options.exclude.path = '${unread}'\n`)
    const { status, output } = checkLayers()
    expect(status).toBe(1)
    expect(output).toContain(message)
  })
})

describe('the runtime of core', { timeout: 60_000 }, () => {
  test('has types of its own only: a clean core passes', () => {
    expect(checkTypes()).toEqual({ status: 0, output: '' })
  })

  test.each([
    'window.title',
    'document.body',
    'process.env',
    "require('node:fs')",
    'Buffer.from([])',
    'setTimeout(() => {})',
  ])('%s does not even type-check there', (expression) => {
    write('src/core/planted.ts', `export const planted = ${expression}\n`)
    const { status, output } = checkTypes()
    expect(status).not.toBe(0)
    expect(output).toMatch(/src\/core\/planted\.ts.*Cannot find name/)
  })
})
