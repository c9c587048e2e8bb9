// The test runners: how each is started and where it leaves its report.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readReport, withExitStatus } from './reports.mjs'
import { modules, reports } from './setup/paths.cjs'
import { runAttached } from './setup/run.mjs'

/** Runs one of vitest's projects and resolves with its report. */
export async function runVitest(project) {
  const file = join(reports, `${project}.json`)
  const status = await runAttached(
    process.execPath,
    [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      ...['--project', project],
      ...['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', file],
    ],
    { env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
  )
  return withExitStatus(project, readReport(project, 'vitest', file), status)
}

/** Runs the tests with a real window, on a display of their own where there is none, and resolves with their report. */
export async function runPlaywright() {
  const status = await runWithDisplay(join(modules, 'playwright', 'cli.js'), ['test']).catch(() => 127)
  return withExitStatus('e2e', readReport('e2e', 'playwright', join(reports, 'e2e.json')), status)
}

/** Runs a script of ours with a display of its own where there is none. Resolves with the exit status. */
export function runWithDisplay(script, args) {
  const display = needsDisplay() ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'] : []
  const [command, ...rest] = [...display, process.execPath, script, ...args]
  return runAttached(command, rest)
}

function needsDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return false
  return spawnSync('xvfb-run', ['--help']).error === undefined
}
