// Where Electron is. The launcher, Playwright's tests and whoever runs Electron by hand all ask here.
// CommonJS, because Playwright's own loader cannot import a .mjs file into a test.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { modules, runtimeElectron } = require('./paths.cjs')

/** The Electron that package.json pins, if its binary was fetched (or stands where the user said). */
function pinnedElectron() {
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (elsewhere) return join(elsewhere, process.platform === 'win32' ? 'electron.exe' : 'electron')
  const folder = join(modules, 'electron')
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const unpacked = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim()
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return unpacked === version && existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/** The old Electron that stands in where the pinned one cannot be fetched. */
function fallbackElectronPath() {
  const executable = join(runtimeElectron, 'electron')
  return existsSync(executable) ? executable : null
}

/** The Electron to start, or null while the set-up has not run. THROUGHLINE_ELECTRON overrules. */
function findElectron() {
  return process.env.THROUGHLINE_ELECTRON || pinnedElectron() || fallbackElectronPath()
}

/** Chromium's sandbox refuses to work for root, which is who runs in most containers. Never in the product. */
function electronArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

module.exports = { pinnedElectron, fallbackElectronPath, findElectron, electronArguments }
