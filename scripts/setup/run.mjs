// Starting other programs.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, runtime } from './paths.cjs'

const isWindows = process.platform === 'win32'

/** npm is a batch file on Windows, which only a shell can start. */
function needsShell(command) {
  return isWindows && (command === 'npm' || command === 'npx')
}

/**
 * Runs a program with its output in a file under .runtime/logs.
 * Resolves with { ok, log }; one that is not there, fails, or passes options.timeout (milliseconds) is not ok.
 */
export async function runQuietly(name, command, args, options = {}) {
  const log = join(runtime, 'logs', `${name}.log`)
  mkdirSync(join(runtime, 'logs'), { recursive: true })
  const output = createWriteStream(log)
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: needsShell(command),
      killSignal: 'SIGKILL',
      ...options,
    })
    child.stdout.pipe(output, { end: false })
    child.stderr.pipe(output, { end: false })
    child.once('error', (error) => {
      output.write(`${error.message}\n`)
      resolve(-1)
    })
    child.once('close', (status) => resolve(status ?? -1))
  })
  await new Promise((resolve) => output.end(resolve))
  return { ok: code === 0, log }
}

/**
 * Runs npm, in the same way. npm belongs to the Node that it came with: under another one it does not find its
 * machine-wide settings (registry, certificates), so it gets the path from before ours was put first.
 */
export function runNpm(name, args) {
  const env = { ...process.env, PATH: process.env.THROUGHLINE_NPM_PATH ?? process.env.PATH }
  // Under `npm run --silent` it would not even say what went wrong.
  return runQuietly(name, 'npm', [...args, '--loglevel=error'], { env })
}

/** Runs a program in the user's terminal and resolves with its exit status; interrupts are the program's to answer. */
export function runAttached(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: needsShell(command), ...options })
    const pass = (signal) => child.kill(signal)
    // A terminal sends its interrupt to the whole group, so the child already has it.
    const wait = () => {}
    process.on('SIGTERM', pass)
    process.on('SIGINT', wait)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.off('SIGTERM', pass)
      process.off('SIGINT', wait)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}
