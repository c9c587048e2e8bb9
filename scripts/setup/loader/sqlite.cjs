// Exchanges the binary that better-sqlite3 brings for the one that was compiled for this Electron.
const Module = require('node:module')
const path = require('node:path')

const compiledSqlite = path.resolve(process.execPath, '../../sqlite/better_sqlite3.node')

const loadNative = Module._extensions['.node']
Module._extensions['.node'] = (module, filename) => {
  const isShippedSqlite = /[\\/]better-sqlite3[\\/]prebuilds[\\/]/.test(filename)
  return loadNative(module, isShippedSqlite ? compiledSqlite : filename)
}
