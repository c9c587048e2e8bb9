// The fallback Electron brings no default app, so `electron FOLDER` would do nothing. This file stands in its
// resources/app and does what the default app does: it starts the program in the folder given on the command line.
const { app } = require('electron')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const compiledSqlite = path.resolve(process.resourcesPath, '../../sqlite/better_sqlite3.node')

// The binary that better-sqlite3 brings needs a newer Node-API than this Electron has.
const loadNative = Module._extensions['.node']
Module._extensions['.node'] = (module, filename) => {
  const isShippedSqlite = /[\\/]better-sqlite3[\\/]prebuilds[\\/]/.test(filename)
  return loadNative(module, isShippedSqlite ? compiledSqlite : filename)
}

// Playwright may ask for a module of its own first: `-r FILE`.
function readArguments(values) {
  const preloads = []
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]
    if (value === '-r' || value === '--require') preloads.push(values[++index])
    else if (!value.startsWith('-')) return { preloads, target: path.resolve(value) }
  }
  return { preloads, target: process.cwd() }
}

const { preloads, target } = readArguments(process.argv.slice(1))
for (const preload of preloads) require(preload)

const description = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'))
app.setAppPath(target)
app.setName(description.productName ?? description.name)
if (description.version) app.setVersion(description.version)
Object.defineProperty(process, 'defaultApp', { value: true })
require(path.join(target, description.main ?? 'index.js'))
