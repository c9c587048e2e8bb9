// Node itself: better-sqlite3's binary and the tests want a newer one than many machines have.
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fetchPackage } from './fetch.mjs'
import { isMade, makeFolder } from './files.mjs'
import { runtimeNode } from './paths.cjs'
import { nodePackage, oldestNode } from './pins.mjs'
import { SetupError, step } from './steps.mjs'

const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64'

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

/** The path of a Node that is new enough: the running one, or one in .runtime. */
export async function ensureNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  if (!isLinuxX64) {
    throw new SetupError(
      `this is Node ${process.versions.node}: install Node ${oldestNode.join('.')} or newer and run again`,
    )
  }
  await ensureRuntimeNode()
  return join(runtimeNode, 'bin', 'node')
}

async function ensureRuntimeNode() {
  if (isMade(runtimeNode, nodePackage.integrity)) return
  await step(`Node ${nodePackage.version} (this one is ${process.versions.node})`, () =>
    makeFolder(runtimeNode, nodePackage.integrity, (folder) => fetchPackage(nodePackage, folder)),
  )
}

/** The environment in which `node` means the given one, while npm keeps its own (see runNpm). */
export function withNodeFirst(node, environment = process.env) {
  const path = environment.PATH ?? ''
  return { ...environment, PATH: [dirname(node), path].join(delimiter), THROUGHLINE_NPM_PATH: path }
}

/** A folder whose include/node has the headers of Node's own interface, for compiling without a download. */
export async function ensureNodeHeaders() {
  const beside = dirname(dirname(process.execPath))
  if (existsSync(join(beside, 'include', 'node', 'node_api.h'))) return beside
  await ensureRuntimeNode()
  return runtimeNode
}
