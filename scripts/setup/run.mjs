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
 * Resolves with { ok, log }; a program that is not there, fails, or passes `timeout` (milliseconds) is not ok.
 */
export async function runQuietly(name, command, args, { timeout, ...options } = {}) {
  const log = join(runtime, 'logs', `${name}.log`)
  mkdirSync(join(runtime, 'logs'), { recursive: true })
  const output = createWriteStream(log)
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: needsShell(command),
      // A group of its own, so that what the program started ends with it at a time-out.
      detached: Boolean(timeout) && !isWindows,
      ...options,
    })
    const timer = timeout && setTimeout(() => (isWindows ? child.kill() : process.kill(-child.pid, 'SIGKILL')), timeout)
    child.stdout.pipe(output, { end: false })
    child.stderr.pipe(output, { end: false })
    child.once('error', (error) => {
      output.write(`${error.message}\n`)
      resolve(-1)
    })
    child.once('close', (status) => resolve(status ?? -1))
    child.once('close', () => clearTimeout(timer))
  })
  await new Promise((resolve) => output.end(resolve))
  return { ok: code === 0, log }
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
