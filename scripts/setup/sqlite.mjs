// The fallback Electron is too old for the binary that better-sqlite3 brings, so its source is compiled, once.
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
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
  const copy = join(folder, 'source')
  cpSync(source, copy, { recursive: true, dereference: true })
  const [command, ...first] = findNodeGyp()
  const compiled = await runQuietly(
    'node-gyp',
    command,
    [...first, 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`],
    {
      cwd: copy,
      env: { ...process.env, CXXFLAGS: `-UNAPI_VERSION -DNAPI_VERSION=8 -include ${quoted(header)}` },
    },
  )
  if (!compiled.ok) {
    throw new SetupError(
      `SQLite did not compile: python3, make and g++ are needed; see ${compiled.log}, then run again`,
    )
  }
  const result = join(folder, 'result')
  mkdirSync(result)
  copyFileSync(join(copy, 'build', 'Release', 'better_sqlite3.node'), join(result, 'better_sqlite3.node'))
  return result
}

/** The flags pass through make and a shell. */
function quoted(path) {
  return `'${path.replaceAll("'", `'\\''`)}'`
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
