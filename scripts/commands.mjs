// What each command needs and how it runs. A later one is one more entry.
import { join } from 'node:path'
import { runWithDisplay } from './runners.mjs'
import { forgetBuild } from './setup/build.mjs'
import { electronArguments } from './setup/electron-path.cjs'
import { modules, root } from './setup/paths.cjs'
import { runAttached } from './setup/run.mjs'
import { say } from './setup/steps.mjs'

const commandLine = join(root, 'out', 'main', 'cli.js')
const needsWindow = { electron: true, debian: ['window'], build: true }

/**
 * `needs` tells what to prepare besides Node and the npm packages, which all of them need.
 * `run(arguments, electron)` resolves with the exit status.
 */
export const commands = {
  demo: {
    needs: () => (hasDisplay() ? needsWindow : { build: true }),
    run: (args, electron) => (electron ? openApp(['--sample', ...args], electron) : demoWithoutWindow()),
  },
  start: { needs: () => needsWindow, run: openApp },
  dev: { needs: () => ({ ...needsWindow, build: false }), run: develop },
  test: {
    needs: () => ({ ...needsWindow, debian: ['window', 'tests'], debianRequired: true }),
    run: (args) => runAttached(process.execPath, [join(root, 'scripts', 'test.mjs'), ...args]),
  },
  check: {
    needs: () => ({}),
    run: (args) => runAttached(process.execPath, [join(root, 'scripts', 'check.mjs'), ...args]),
  },
  screens: {
    needs: () => needsWindow,
    run: (args) => runWithDisplay(join(root, 'scripts', 'screens.mjs'), args),
  },
  goldens: {
    needs: () => ({ debian: ['tests'], debianRequired: true }),
    run: (args) => runAttached(process.execPath, [join(root, 'scripts', 'goldens.mjs'), ...args]),
  },
  faults: {
    needs: () => ({}),
    run: (args) => runAttached(process.execPath, [join(root, 'scripts', 'faults.mjs'), ...args]),
  },
  bench: {
    needs: () => needsWindow,
    run: (args) => runWithDisplay(join(root, 'scripts', 'bench.mjs'), args),
  },
  throughline: {
    needs: () => ({ build: true }),
    run: (args) => runAttached(process.execPath, [commandLine, ...args], { cwd: callersFolder() }),
  },
}

/** npm runs scripts in the project's folder; paths mean what they meant where npm was called. */
function callersFolder() {
  return process.env.INIT_CWD || process.cwd()
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function openApp(args, electron) {
  announce(electron)
  return runAttached(electron.path, [...electronArguments(), root, ...args], { cwd: callersFolder() })
}

function demoWithoutWindow() {
  say('there is no display, so no window opens: the sample is written to out/demo instead')
  return runAttached(process.execPath, [commandLine, 'demo', '--out', join('out', 'demo')])
}

function develop(args, electron) {
  announce(electron)
  forgetBuild()
  const sandbox = electronArguments().length > 0 ? ['--noSandbox'] : []
  return runAttached(
    process.execPath,
    [join(modules, 'electron-vite', 'bin', 'electron-vite.js'), 'dev', ...sandbox, ...args],
    {
      env: { ...process.env, ELECTRON_EXEC_PATH: electron.path },
    },
  )
}

function announce(electron) {
  if (electron.isFallback) say('this is an old Electron, for development, tests and demonstration only')
}
