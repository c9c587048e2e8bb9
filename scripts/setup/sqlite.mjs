// The fallback Electron is too old for the binary that better-sqlite3 brings, so its source is compiled, once.
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { isMade, makeFolder } from './files.mjs'
import { ensureNodeHeaders } from './node.mjs'
import { modules, runtimeSqlite, setupFolder } from './paths.cjs'
import { runQuietly } from './run.mjs'
import { SetupError, step } from './steps.mjs'

const source = join(modules, 'better-sqlite3')
const header = join(setupFolder, 'sqlite', 'string-references.h')

function key() {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  return `better-sqlite3@${version} ${createHash('sha256').update(readFileSync(header)).digest('hex')}`
}

export async function ensureCompiledSqlite() {
  if (isMade(runtimeSqlite, key())) return
  const headers = await ensureNodeHeaders()
  await step('SQLite, compiled for the old Electron (about 80 s, once)', () =>
    makeFolder(runtimeSqlite, key(), (folder) => compile(folder, headers)),
  )
}

async function compile(folder, headers) {
  const workshop = mkdtempSync(join(tmpdir(), 'throughline-sqlite-'))
  try {
    const place = furnish(workshop, headers)
    const [command, ...first] = findNodeGyp()
    const compiled = await runQuietly(
      'node-gyp',
      command,
      [...first, 'rebuild', '--release', '--force_build=1', `--nodedir=${join(workshop, 'node')}`],
      {
        cwd: place,
        env: { ...process.env, CXXFLAGS: `-UNAPI_VERSION -DNAPI_VERSION=8 -include ${join(workshop, 'references.h')}` },
      },
    )
    if (!compiled.ok) {
      throw new SetupError(
        `SQLite did not compile: python3, make and g++ are needed; see ${compiled.log}, then run again`,
        compiled.log,
      )
    }
    const result = join(folder, 'result')
    mkdirSync(result)
    copyFileSync(join(place, 'build', 'Release', 'better_sqlite3.node'), join(result, 'better_sqlite3.node'))
    return result
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/** make cannot work in a path with a space in it, so all that it reads is brought to a place without. */
function furnish(workshop, headers) {
  const place = join(workshop, 'node_modules', 'better-sqlite3')
  cpSync(source, place, { recursive: true })
  cpSync(join(modules, 'node-addon-api'), join(workshop, 'node_modules', 'node-addon-api'), { recursive: true })
  copyFileSync(header, join(workshop, 'references.h'))
  symlinkSync(headers, join(workshop, 'node'))
  return place
}

/** npm brings node-gyp. Only where it does not is it fetched. */
function findNodeGyp() {
  const places = [
    process.env.npm_execpath,
    ...(process.env.PATH ?? '').split(delimiter).map((path) => join(path, 'npm')),
  ]
  for (const place of places.filter(Boolean)) {
    try {
      return [process.execPath, createRequire(realpathSync(place)).resolve('node-gyp/bin/node-gyp.js')]
    } catch {}
  }
  return ['npx', '--yes', 'node-gyp']
}
