// Holds the walls between the layers: `node scripts/layers.mjs [FOLDER]`. The rules are in .dependency-cruiser.cjs.
// A cruiser that reads nothing finds nothing, so this also asserts that it read modules of every folder of src.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { modules, root } from './setup/paths.cjs'

const folder = resolve(process.argv[2] ?? root)

function cruise() {
  const program = join(modules, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = join(folder, '.dependency-cruiser.cjs')
  const cruised = spawnSync(process.execPath, [program, 'src', '--config', config, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  try {
    return JSON.parse(cruised.stdout)
  } catch {
    throw new Error(`dependency-cruiser failed: ${cruised.stderr || cruised.stdout}`)
  }
}

function foldersWithCode() {
  const entries = readdirSync(join(folder, 'src'), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && hasCode(join(folder, 'src', entry.name)))
    .map(({ name }) => name)
}

function hasCode(path) {
  return readdirSync(path, { recursive: true }).some((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
}

const { modules: read, summary } = cruise()
const sources = read.map(({ source }) => source).filter((source) => source.startsWith('src/'))
const problems = summary.violations
  .filter(({ rule }) => rule.severity === 'error')
  .map(
    ({ rule, from, to, cycle }) => `${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' -> ')}`,
  )

for (const name of foldersWithCode()) {
  if (!sources.some((source) => source.startsWith(`src/${name}/`))) problems.push(`no module of src/${name} was read`)
}
if (sources.length === 0) problems.push('no module was read')

for (const problem of problems) console.log(problem)
console.log(`${sources.length} modules read, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
