// The fallback Electron brings no default app, so `electron FOLDER` would do nothing. This file stands in its
// resources/app and does what the default app does: it starts the program in the folder given on the command line.
const { app } = require('electron')
const fs = require('node:fs')
const path = require('node:path')

// The binary that better-sqlite3 brings needs a newer Node-API than this Electron has. Each thread has a loader of its
// own, so that this one, too, stands in a file that a thread can begin with.
const exchange = path.join(__dirname, 'sqlite.cjs')
require(exchange)
const threads = require('node:worker_threads')
threads.Worker = class extends threads.Worker {
  constructor(file, options = {}) {
    super(file, { ...options, execArgv: [...(options.execArgv ?? []), '-r', exchange] })
  }
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
