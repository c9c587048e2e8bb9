// Where things are. Everything that the set-up makes lies in .runtime, which git ignores.
const { join, resolve } = require('node:path')

const setupFolder = __dirname
const root = resolve(setupFolder, '..', '..')
const modules = join(root, 'node_modules')
const reports = join(root, 'out', 'reports')
const runtime = join(root, '.runtime')
const runtimeNode = join(runtime, 'node')
const runtimeElectron = join(runtime, 'electron')
const runtimeSqlite = join(runtime, 'sqlite')

// Names alone, so that ES modules can import them one by one.
module.exports = { setupFolder, root, modules, reports, runtime, runtimeNode, runtimeElectron, runtimeSqlite }
