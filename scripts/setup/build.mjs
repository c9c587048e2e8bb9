// The app's own build, made again when something that goes into it has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { modules, root } from './paths.cjs'
import { runQuietly } from './run.mjs'
import { SetupError, step } from './steps.mjs'

const folders = ['src', 'resources']
const files = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']
const stamp = join(root, 'out', 'built-from')
const results = ['main/start.js', 'main/index.js', 'main/cli.js', 'preload/index.js', 'renderer/index.html']

export async function ensureBuild() {
  const hash = hashOfSources()
  if (isBuiltFrom(hash)) return
  await step('Build', async () => {
    forgetBuild()
    const command = join(modules, 'electron-vite', 'bin', 'electron-vite.js')
    const built = await runQuietly('build', process.execPath, [command, 'build'])
    if (!built.ok) throw new SetupError(`the build failed: see ${built.log}`, built.log)
    writeFileSync(stamp, hash)
  })
}

/** To be said when something else writes into out/: what is there is then no longer what the stamp says. */
export function forgetBuild() {
  rmSync(stamp, { force: true })
}

function isBuiltFrom(hash) {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash &&
    results.every((result) => existsSync(join(root, 'out', result)))
  )
}

// Contents, not times: a fresh clone or another branch gives every file a new time.
function hashOfSources() {
  const hash = createHash('sha256')
  const all = [...folders.flatMap((folder) => filesUnder(join(root, folder))), ...files.map((file) => join(root, file))]
  for (const file of all.sort())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
  })
}
