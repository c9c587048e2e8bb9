// Starts Throughline, or a bare window, as a person does: without a debugger.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronArguments, findElectron } from '../setup/electron-path.cjs'
import { root } from '../setup/paths.cjs'

const LONGEST_START = 30_000

/** What is started, and how to see in the page that it can be used. */
export const bareWindow = {
  app: join(root, 'scripts', 'bench', 'bare'),
  ready: "document.querySelector('h1')",
}
export const startScreen = {
  app: root,
  ready: "document.querySelector('h1') && document.body.innerText.includes('of 7')",
}
export const openedSample = {
  app: root,
  args: ['--sample'],
  ready: "document.querySelector('nav') && document.querySelector('h1')",
}

const running = new Set()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** The environment of a window that keeps what it writes in `folder`. */
export function environment(folder) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env
  return { ...rest, THROUGHLINE_DOCUMENTS: folder }
}

export function argumentsFor({ app, args = [] }, folder) {
  return [...electronArguments(), app, `--user-data-dir=${join(folder, 'user-data')}`, ...args]
}

export function electron() {
  const path = findElectron()
  if (!path) throw new Error('there is no Electron: run `npm run bench` rather than this file')
  return path
}

/**
 * Starts it and waits until it can be used.
 * @returns how long that took in milliseconds, the process, and `stop()`, which resolves when it has ended.
 */
export async function startWindow(what, folder) {
  const hook = join(root, 'scripts', 'bench', 'ready-hook.cjs')
  const started = performance.timeOrigin + performance.now()
  const child = spawn(electron(), ['-r', hook, ...argumentsFor(what, folder)], {
    cwd: folder,
    env: { ...environment(folder), BENCH_READY: what.ready },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  running.add(child)
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => running.delete(child))
  try {
    const readyAt = await readiness(child)
    return { milliseconds: readyAt - started, process: child, stop: () => stop(child, ended) }
  } catch (error) {
    await stop(child, ended)
    throw error
  }
}

function readiness(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error('the window was not ready within 30 seconds')), LONGEST_START)
    child.stdout.on('data', (chunk) => {
      said += chunk
      const found = /^ready at ([\d.]+)$/m.exec(said)
      if (!found) return
      clearTimeout(timer)
      resolve(Number(found[1]))
    })
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(timer)
      reject(new Error('the window closed before it was ready'))
    })
  })
}

async function stop(child, ended) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000)
  await ended
  clearTimeout(timer)
}
